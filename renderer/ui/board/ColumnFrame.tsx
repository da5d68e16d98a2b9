import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import styles from './board.module.css'

type Props<Card> = {
  readonly column: string
  readonly title: string
  /** The number of cards, and what they come to. */
  readonly sum: ReactNode
  readonly cards: readonly Card[]
  readonly empty: string
  /** Whether the card in hand may go here. */
  readonly isOpen: boolean
  readonly renderCard: (card: Card) => ReactNode
}

/** One column of a board, which takes what is dropped on it. */
export function ColumnFrame<Card extends { readonly id: string }>(props: Props<Card>) {
  const { column, title, cards, isOpen } = props
  const { setNodeRef, isOver } = useDroppable({ id: column })
  return (
    <section
      ref={setNodeRef}
      className={styles['column']}
      aria-label={title}
      data-may={isOpen}
      data-over={isOver && isOpen}
      data-testid={`column-${column}`}
    >
      <div className={styles['head']}>
        <h2 className={styles['stage']}>{title}</h2>
        <div className={styles['sum']}>{props.sum}</div>
      </div>
      {cards.length === 0 ? (
        <div className={styles['none']}>{props.empty}</div>
      ) : (
        <ul className={styles['cards']} tabIndex={0} aria-label={title}>
          {cards.map((card) => (
            <li key={card.id}>{props.renderCard(card)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
