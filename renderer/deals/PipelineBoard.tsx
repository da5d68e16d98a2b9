import { useQuery } from '@tanstack/react-query'
import { DealStage } from '#shared/deal-stages'
import type { Deal } from '#shared/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useDealScores } from '../deal-analyses/use-deal-scores.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { Board } from '../ui/board/Board.tsx'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import { MoveDialogs } from './MoveDialogs.tsx'
import { lastMoveByDeal } from './stage-times.ts'
import { useMoveDeal } from './use-move-deal.ts'

type Props = { readonly deals: readonly Deal[] }

/** The pipeline as columns of cards: a card is dragged, or moved by its keys or its menu, to another stage. */
export function PipelineBoard({ deals }: Props) {
  const { portfolio } = useWorkspace()
  const moves = useQuery(queries.deals.moves.queryOptions({ input: { portfolioId: portfolio.id } }))
  const moving = useMoveDeal()
  const scores = useDealScores(deals)
  const { move, pending } = moving
  const shown = deals.map((deal) =>
    deal.id === pending?.deal.id ? { ...deal, stage: pending.stage } : deal,
  )
  const lastMoves = lastMoveByDeal(moves.data ?? [])
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
            score={scores.get(deal.id)?.score ?? null}
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
