import { useDraggable } from '@dnd-kit/core'
import { ActionIcon } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../../app/messages/t.ts'
import styles from './board.module.css'

type Props = {
  readonly id: string
  readonly name: string
  readonly isLifted: boolean
  /** It stays where it is. */
  readonly isFixed: boolean
  /** Where its name leads, or what it opens. */
  readonly href?: string
  readonly onOpen?: () => void
  /** Between name and foot. */
  readonly figures?: ReactNode
  readonly score?: ReactNode
  readonly foot: ReactNode
  /** The menu of the columns it may go to, for hands without a mouse. */
  readonly menu: ReactNode
  readonly remark?: ReactNode
}

/** A card of a board: its name opens it, its handle is dragged or lifted by keys. */
export function CardFrame({ id, name, isLifted, isFixed, ...rest }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: isLifted ? `lifted:${id}` : id,
    disabled: isLifted || isFixed,
  })
  return (
    <div
      ref={setNodeRef}
      className={styles['card']}
      data-lifted={isLifted}
      data-left={isDragging}
      data-testid={`card-${id}`}
    >
      {rest.href === undefined ? (
        <button type="button" className={styles['name']} onClick={rest.onOpen}>
          {name}
        </button>
      ) : (
        <a className={styles['name']} href={rest.href}>
          {name}
        </a>
      )}
      {rest.figures !== undefined && <div className={styles['figures']}>{rest.figures}</div>}
      {rest.score !== undefined && <div className={styles['score']}>{rest.score}</div>}
      <div className={styles['foot']}>
        <div className={styles['soft']}>{rest.foot}</div>
        <span className={styles['buttons']}>
          {rest.menu}
          <ActionIcon
            ref={setActivatorNodeRef}
            size={24}
            {...attributes}
            {...listeners}
            aria-label={t('board.drag', { name })}
            className={styles['handle'] ?? ''}
          >
            <IconGripVertical size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {rest.remark !== undefined && <div className={styles['soft']}>{rest.remark}</div>}
    </div>
  )
}
