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
import { type CSSProperties, Fragment, type ReactNode, useState } from 'react'
import styles from './board.module.css'
import { boardWords } from './board-words.ts'
import { stepToColumn } from './step-to-column.ts'

type Item = { readonly id: string }

type Props<Card extends Item, Column extends string> = {
  readonly columns: readonly Column[]
  readonly cards: readonly Card[]
  readonly nameOf: (card: Card) => string
  readonly titleOf: (column: Column) => string
  readonly onDrop: (card: Card, column: Column) => void
  /** A column with its cards; the card in hand says which columns it may go to. */
  readonly renderColumn: (column: Column, lifted: Card | null) => ReactNode
  /** The card that follows the pointer. */
  readonly renderLifted: (card: Card) => ReactNode
  readonly testId: string
}

/** Columns of cards: a card is dragged, or moved by its keys, to another column. */
export function Board<Card extends Item, Column extends string>(props: Props<Card, Column>) {
  const { columns, cards, nameOf, titleOf, onDrop } = props
  const [liftedId, setLiftedId] = useState<string | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepToColumn(columns) }),
  )
  const lifted = cards.find(({ id }) => id === liftedId) ?? null
  const columnOf = (id: unknown) => columns.find((column) => column === id)
  const drop = ({ active, over }: DragEndEvent) => {
    setLiftedId(null)
    const card = cards.find(({ id }) => id === active.id)
    const column = columnOf(over?.id)
    if (card && column) onDrop(card, column)
  }
  const words = boardWords(
    (id) => cards.filter((card) => card.id === id).map(nameOf)[0] ?? '',
    (id) => columns.filter((column) => column === id).map(titleOf)[0],
  )
  const size: CSSProperties & Record<'--columns', number> = { '--columns': columns.length }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      accessibility={words}
      onDragStart={({ active }) => setLiftedId(String(active.id))}
      onDragCancel={() => setLiftedId(null)}
      onDragEnd={drop}
    >
      <div className={styles['board']} style={size} data-testid={props.testId}>
        {columns.map((column) => (
          <Fragment key={column}>{props.renderColumn(column, lifted)}</Fragment>
        ))}
      </div>
      <DragOverlay>{lifted && props.renderLifted(lifted)}</DragOverlay>
    </DndContext>
  )
}

/** The column under the pointer; for keys, which have none, the one under the card. */
function underPointer(found: Parameters<CollisionDetection>[0]): ReturnType<CollisionDetection> {
  const under = pointerWithin(found)
  return under.length > 0 ? under : rectIntersection(found)
}
