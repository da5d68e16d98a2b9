import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DealScore } from '#shared/buy-criteria'
import { DealStage } from '#shared/deal-stages'
import type { Deal, DealMove } from '#shared/deals'
import { queries } from '../app/api.ts'
import { useDealScores } from '../deal-analyses/use-deal-scores.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './board.module.css'
import { boardWords } from './board-words.ts'
import { MoveDialogs } from './MoveDialogs.tsx'
import { lastMoveByDeal } from './stage-times.ts'
import { stepToColumn } from './step-to-column.ts'
import { useMoveDeal } from './use-move-deal.ts'

type Props = { readonly deals: readonly Deal[] }

/** The pipeline as columns of cards: a card is dragged, or moved by its keys or its menu, to another stage. */
export function PipelineBoard({ deals }: Props) {
  const { portfolio } = useWorkspace()
  const moves = useQuery(queries.deals.moves.queryOptions({ input: { portfolioId: portfolio.id } }))
  const moving = useMoveDeal()
  const scores = useDealScores(deals)
  const { pending } = moving
  const shown = deals.map((deal) =>
    deal.id === pending?.deal.id ? { ...deal, stage: pending.stage } : deal,
  )
  const lastMoves = lastMoveByDeal(moves.data ?? [])
  return (
    <>
      <Columns deals={shown} lastMoves={lastMoves} scores={scores} onMove={moving.move} />
      <MoveDialogs moving={moving} />
    </>
  )
}

type ColumnsProps = Props & {
  readonly lastMoves: ReadonlyMap<string, DealMove>
  readonly scores: ReadonlyMap<string, DealScore>
  readonly onMove: (deal: Deal, stage: DealStage) => void
}

function Columns({ deals, lastMoves, scores, onMove }: ColumnsProps) {
  const [liftedId, setLiftedId] = useState<string | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToColumn }),
  )
  const lifted = deals.find(({ id }) => id === liftedId) ?? null
  const drop = ({ active, over }: DragEndEvent) => {
    setLiftedId(null)
    const deal = deals.find(({ id }) => id === active.id)
    const stage = DealStage.safeParse(over?.id)
    if (deal && stage.success) onMove(deal, stage.data)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={boardWords(deals)}
      onDragStart={({ active }) => setLiftedId(String(active.id))}
      onDragCancel={() => setLiftedId(null)}
      onDragEnd={drop}
    >
      <div className={styles['board']} data-testid="pipeline-board">
        {DealStage.options.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            deals={deals.filter((deal) => deal.stage === stage)}
            lifted={lifted}
            lastMoves={lastMoves}
            scores={scores}
            onMove={onMove}
          />
        ))}
      </div>
      <DragOverlay>
        {lifted && (
          <BoardCard
            deal={lifted}
            lastMove={lastMoves.get(lifted.id)}
            score={scores.get(lifted.id)?.score ?? null}
            isLifted
            onMove={onMove}
          />
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** The column under the pointer; for keys, which have none, the one under the card. */
function underPointer(found: Parameters<CollisionDetection>[0]): ReturnType<CollisionDetection> {
  const under = pointerWithin(found)
  return under.length > 0 ? under : rectIntersection(found)
}
