import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A lifted card goes by the arrow keys from column to column. */
export const stepToColumn =
  (columns: readonly string[]): KeyboardCoordinateGetter =>
  (event, { currentCoordinates, context }) => {
    const step = steps[event.code]
    if (step === undefined) return undefined
    event.preventDefault()
    const { over, collisionRect, droppableRects } = context
    const key = columns[columns.findIndex((column) => column === over?.id) + step]
    const column = key === undefined ? undefined : droppableRects.get(key)
    if (column === undefined || collisionRect === null) return undefined
    return { x: currentCoordinates.x + column.left - collisionRect.left, y: column.top + 40 }
  }
