import { TextInput } from '@mantine/core'
import { useState } from 'react'
import styles from './editable-cell.module.css'
import { EditableCell } from './EditableCell.tsx'
import { Figure } from './Figure.tsx'

type Props = {
  readonly name: string
  readonly value: string
  /** Called with the trimmed text when it has changed. */
  readonly onSave: (text: string) => void
  /** An empty text is not saved. */
  readonly isRequired?: boolean
  readonly maxLength?: number
}

/** A text edited in its cell; Enter or leaving the field saves it. */
export function EditableText({ name, value, onSave, isRequired = false, maxLength = 200 }: Props) {
  return (
    <EditableCell
      name={name}
      shown={
        value === '' ? (
          <Figure text={null} reason={name} />
        ) : (
          <span className={styles['long']}>{value}</span>
        )
      }
      renderField={(close) => (
        <TextField
          name={name}
          value={value}
          maxLength={maxLength}
          onDone={(text) => {
            close()
            if (text !== value && (text !== '' || !isRequired)) onSave(text)
          }}
        />
      )}
    />
  )
}

type FieldProps = {
  readonly name: string
  readonly value: string
  readonly maxLength: number
  readonly onDone: (text: string) => void
}

function TextField({ name, value, maxLength, onDone }: FieldProps) {
  const [draft, setDraft] = useState(value)
  return (
    <TextInput
      size="xs"
      aria-label={name}
      autoFocus
      value={draft}
      maxLength={maxLength}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => onDone(draft.trim())}
      onKeyDown={(event) => event.key === 'Enter' && onDone(draft.trim())}
    />
  )
}
