import {
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
import { DealStage } from '#shared/deal-stages'
import type { Deal } from '#shared/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import styles from './board.module.css'
import { boardWords } from './board-words.ts'
import { DealDialog } from './DealDialog.tsx'
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
  const [liftedId, setLiftedId] = useState<string | null>(null)
  const [edited, setEdited] = useState<Deal | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToColumn }),
  )
  const { pending, move } = moving
  const shown = deals.map((deal) =>
    deal.id === pending?.deal.id ? { ...deal, stage: pending.stage } : deal,
  )
  const lifted = shown.find(({ id }) => id === liftedId) ?? null
  const lastMoves = lastMoveByDeal(moves.data ?? [])
  const drop = ({ active, over }: DragEndEvent) => {
    setLiftedId(null)
    const deal = deals.find(({ id }) => id === active.id)
    const stage = DealStage.safeParse(over?.id)
    if (deal && stage.success) move(deal, stage.data)
  }
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={(found) => firstFilled(pointerWithin(found), rectIntersection(found))}
        accessibility={boardWords(deals)}
        onDragStart={({ active }) => setLiftedId(String(active.id))}
        onDragCancel={() => setLiftedId(null)}
        onDragEnd={drop}
      >
        <div
          className={styles['board']}
          role="group"
          aria-label={t('pipeline.board')}
          tabIndex={0}
          data-testid="pipeline-board"
        >
          {DealStage.options.map((stage) => (
            <BoardColumn
              key={stage}
              stage={stage}
              deals={shown.filter((deal) => deal.stage === stage)}
              lifted={lifted}
              lastMoves={lastMoves}
              onMove={move}
              onOpen={setEdited}
            />
          ))}
        </div>
        <DragOverlay>
          {lifted && (
            <BoardCard
              deal={lifted}
              lastMove={lastMoves.get(lifted.id)}
              isLifted
              onMove={move}
              onOpen={setEdited}
            />
          )}
        </DragOverlay>
      </DndContext>
      {edited && <DealDialog deal={edited} onClose={() => setEdited(null)} />}
      <MoveDialogs moving={moving} />
    </>
  )
}

const firstFilled = <Item,>(first: Item[], second: Item[]): Item[] =>
  first.length > 0 ? first : second
