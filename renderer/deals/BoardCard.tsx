import { useDraggable } from '@dnd-kit/core'
import { ActionIcon } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import { daysBetween } from '#shared/dates'
import { type DealStage, stagesAfter } from '#shared/deal-stages'
import type { Deal, DealMove } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { ScoreText } from '../deal-analyses/ScoreText.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { RateText } from '../ui/RateText.tsx'
import { ratioOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './board.module.css'
import { StageMenu } from './StageMenu.tsx'

type Props = {
  readonly deal: Deal
  /** The move that brought it here, where it is known. */
  readonly lastMove: DealMove | undefined
  readonly isLifted?: boolean
  /** How well it fits what its owner buys; null where nothing is asked. */
  readonly score: number | null
  readonly onMove: (deal: Deal, stage: DealStage) => void
}

/** A deal on the board, with a handle to drag it by and a menu of the stages it may go to. */
export function BoardCard({ deal, lastMove, score, isLifted = false, onMove }: Props) {
  const { file, asOf } = useWorkspace()
  const format = useFormat()
  const { name, price, noi } = deal
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: isLifted ? `lifted:${deal.id}` : deal.id,
    disabled: file.readOnly || isLifted || stagesAfter(deal.stage).length === 0,
  })
  return (
    <div
      ref={setNodeRef}
      className={styles['card']}
      data-lifted={isLifted}
      data-left={isDragging}
      data-testid={`card-${deal.id}`}
    >
      <a className={styles['name']} href={`#/pipeline/${encodeURIComponent(deal.id)}`}>
        {name}
      </a>
      <div className={styles['figures']}>
        <span>{format.money(price, { style: 'compact' })}</span>
        <RateText rate={ratioOf(noi, price)} />
      </div>
      {score !== null && (
        <div className={styles['score']}>
          <ScoreText score={score} />
        </div>
      )}
      <div className={styles['foot']}>
        <div className={styles['soft']}>{whereAndSince(deal.city, lastMove, asOf)}</div>
        <span className={styles['buttons']}>
          <StageMenu deal={deal} isDisabled={file.readOnly} onMove={onMove} />
          <ActionIcon
            ref={setActivatorNodeRef}
            size={24}
            {...attributes}
            {...listeners}
            aria-label={t('pipeline.drag', { name })}
            className={styles['handle'] ?? ''}
          >
            <IconGripVertical size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {lastMove?.reason && <div className={styles['soft']}>{lastMove.reason}</div>}
    </div>
  )
}

/** "Austin · 12 days here"; a deal that came before moves were kept has its town alone. */
function whereAndSince(city: string, lastMove: DealMove | undefined, asOf: string): string {
  if (lastMove === undefined) return city
  const count = Math.max(0, daysBetween(lastMove.movedAt.slice(0, 10), asOf))
  return [city, t('pipeline.daysHere', { count })].filter(Boolean).join(' · ')
}
