import { useSortable } from '@dnd-kit/sortable'
import { ActionIcon } from '@mantine/core'
import { IconEye, IconEyeOff, IconGripVertical } from '@tabler/icons-react'
import type { CSSProperties, ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import styles from './dashboard.module.css'

type Props = {
  readonly id: string
  readonly name: string
  readonly isWide?: boolean
  readonly isHidden: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A part of the dashboard with a handle to move it by and an eye to hide it with. */
export function ArrangeItem({ id, name, isWide = false, isHidden, onToggle, children }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    useSortable({ id })
  const style: CSSProperties = {
    transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
    transition,
  }
  const toggleLabel = t(isHidden ? 'dashboard.show' : 'dashboard.hide', { name })
  return (
    <div
      ref={setNodeRef}
      style={style}
      className={`${styles['arrangeItem']} ${isWide ? styles['widePanel'] : ''}`}
      data-testid={`arrange-${id}`}
    >
      <div className={styles['arrangeHead']}>
        <ActionIcon
          ref={setActivatorNodeRef}
          size={26}
          {...attributes}
          {...listeners}
          aria-label={t('dashboard.move', { name })}
          className={styles['handle'] ?? ''}
        >
          <IconGripVertical size={16} stroke={1.7} />
        </ActionIcon>
        <span className={styles['arrangeGap']} />
        <ActionIcon size={26} aria-label={toggleLabel} title={toggleLabel} onClick={onToggle}>
          {isHidden ? <IconEyeOff size={16} stroke={1.7} /> : <IconEye size={16} stroke={1.7} />}
        </ActionIcon>
      </div>
      <div className={isHidden ? styles['arrangeHidden'] : styles['arrangeBody']} inert>
        {children}
      </div>
    </div>
  )
}
