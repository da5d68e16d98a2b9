import type { KeyboardCoordinateGetter } from '@dnd-kit/core'
import { DealStage } from '#shared/deal-stages'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A lifted card goes by the arrow keys from column to column. */
export const stepToColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = steps[event.code]
  if (step === undefined) return undefined
  event.preventDefault()
  const { over, collisionRect, droppableRects } = context
  const at = DealStage.options.findIndex((stage) => stage === over?.id)
  const stage = DealStage.options[at + step]
  const column = stage === undefined ? undefined : droppableRects.get(stage)
  if (column === undefined || collisionRect === null) return undefined
  return { x: currentCoordinates.x + column.left - collisionRect.left, y: column.top + 40 }
}
