import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import styles from './editable-cell.module.css'

type Props = {
  /** What is edited, for screen readers. */
  readonly name: string
  /** What the cell shows while it is not edited. */
  readonly shown: ReactNode
  readonly isFigure?: boolean
  /** The field while it is edited; `finish` saves what was typed, `cancel` forgets it. */
  readonly renderField: (cancel: () => void) => ReactNode
}

/** A table cell that is edited in place: click or Enter opens its field, Escape leaves it as it was. */
export function EditableCell({ name, shown, isFigure = false, renderField }: Props) {
  const { file } = useWorkspace()
  const [isEditing, setEditing] = useState(false)
  if (file.readOnly) return shown
  const close = () => setEditing(false)
  const leave = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
  }
  if (isEditing)
    return (
      <div
        role="none"
        className={styles['field']}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={leave}
      >
        {renderField(close)}
      </div>
    )
  return (
    <button
      type="button"
      className={`${styles['cell']} ${isFigure ? styles['figure'] : ''}`}
      title={name}
      onClick={(event) => {
        event.stopPropagation()
        setEditing(true)
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {/* What is read out begins with what is seen. */}
      {shown}
      <VisuallyHidden> {name}</VisuallyHidden>
    </button>
  )
}
