import type { DealScore } from '#shared/deals/buy-criteria'
import { type DealStage, mayFollow } from '#shared/deals/deal-stages'
import type { Deal, DealMove } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { ColumnFrame } from '../ui/board/ColumnFrame.tsx'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { BoardCard } from './BoardCard.tsx'

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
  const price = format.money(sumOf(deals, (deal) => deal.price) ?? 0, { style: 'compact' })
  const count = t('pipeline.count', { count: deals.length })
  return (
    <ColumnFrame
      column={stage}
      title={t(`stage.${stage}`)}
      sum={deals.length === 0 ? count : `${count} · ${price}`}
      cards={deals}
      empty={t('pipeline.columnEmpty')}
      isOpen={lifted !== null && mayFollow(lifted.stage, stage)}
      renderCard={(deal) => (
        <BoardCard
          deal={deal}
          lastMove={lastMoves.get(deal.id)}
          score={scores.get(deal.id) ?? null}
          onMove={onMove}
        />
      )}
    />
  )
}
