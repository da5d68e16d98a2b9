import { useQuery } from '@tanstack/react-query'
import type { DealScore } from '#shared/deals/buy-criteria'
import { DealStage } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { Board } from '../ui/board/Board.tsx'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import { MoveDialogs } from './MoveDialogs.tsx'
import { type DealSort, sortDeals } from './pipeline-filter.ts'
import { lastMoveByDeal } from './stage-times.ts'
import { useMoveDeal } from './use-move-deal.ts'

type Props = {
  readonly deals: readonly Deal[]
  readonly scores: ReadonlyMap<string, DealScore>
  readonly sort: DealSort
}

/** The pipeline as columns of cards: a card is dragged, or moved by its keys or its menu, to another stage. */
export function PipelineBoard({ deals, scores, sort }: Props) {
  const { portfolio } = useWorkspace()
  const moves = useQuery(queries.deals.moves.queryOptions({ input: { portfolioId: portfolio.id } }))
  const moving = useMoveDeal()
  const { move, pending } = moving
  const lastMoves = lastMoveByDeal(moves.data ?? [])
  const shown = sortDeals(deals, sort, { scores, lastMoves }).map((deal) =>
    deal.id === pending?.deal.id ? Object.assign({}, deal, { stage: pending.stage }) : deal,
  )
  return (
    <>
      <Board
        columns={DealStage.options}
        cards={shown}
        nameOf={({ name }) => name}
        titleOf={(stage) => t(`stage.${stage}`)}
        onDrop={move}
        renderColumn={(stage, lifted) => (
          <BoardColumn
            stage={stage}
            deals={shown.filter((deal) => deal.stage === stage)}
            lifted={lifted}
            lastMoves={lastMoves}
            scores={scores}
            onMove={move}
          />
        )}
        renderLifted={(deal) => (
          <BoardCard
            deal={deal}
            lastMove={lastMoves.get(deal.id)}
            score={scores.get(deal.id) ?? null}
            isLifted
            onMove={move}
          />
        )}
        testId="pipeline-board"
      />
      <MoveDialogs moving={moving} />
    </>
  )
}
