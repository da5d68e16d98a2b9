import { useDroppable } from '@dnd-kit/core'
import type { DealScore } from '#shared/buy-criteria'
import { type DealStage, mayFollow } from '#shared/deal-stages'
import type { Deal, DealMove } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { BoardCard } from './BoardCard.tsx'
import styles from './board.module.css'

type Props = {
  readonly stage: DealStage
  readonly deals: readonly Deal[]
  /** The deal in hand: a column that it may go to says so. */
  readonly lifted: Deal | null
  readonly lastMoves: ReadonlyMap<string, DealMove>
  readonly scores: ReadonlyMap<string, DealScore>
  readonly onMove: (deal: Deal, stage: DealStage) => void
}

/** The deals at one stage, with their number and what they cost together. */
export function BoardColumn({ stage, deals, lifted, lastMoves, scores, onMove }: Props) {
  const format = useFormat()
  const { setNodeRef, isOver } = useDroppable({ id: stage })
  const may = lifted !== null && mayFollow(lifted.stage, stage)
  return (
    <section
      ref={setNodeRef}
      className={styles['column']}
      aria-label={t(`stage.${stage}`)}
      data-may={may}
      data-over={isOver && may}
      data-testid={`column-${stage}`}
    >
      <div className={styles['head']}>
        <h2 className={styles['stage']}>{t(`stage.${stage}`)}</h2>
        <div className={styles['sum']}>
          {t('pipeline.count', { count: deals.length })}
          {deals.length > 0 && (
            <>
              {' · '}
              {format.money(sumOf(deals, ({ price }) => price) ?? 0, { style: 'compact' })}
            </>
          )}
        </div>
      </div>
      {deals.length === 0 ? (
        <div className={styles['none']}>{t('pipeline.columnEmpty')}</div>
      ) : (
        <ul className={styles['cards']} tabIndex={0} aria-label={t(`stage.${stage}`)}>
          {deals.map((deal) => (
            <li key={deal.id}>
              <BoardCard
                deal={deal}
                lastMove={lastMoves.get(deal.id)}
                score={scores.get(deal.id)?.score ?? null}
                onMove={onMove}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
