import { useSyncExternalStore } from 'react'
import type { OptimizerName } from '#shared/optimizer/optimizers'

/** The tour that is on, whatever page is shown; null while there is none. */
export type Tour = { readonly optimizer: OptimizerName; readonly step: number }

let tour: Tour | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const keyOf = (optimizer: OptimizerName) => `freehold.tour.${optimizer}`

/** Goes to a step; where the reader is stays known on this machine until the tour is finished. */
export function showStep(optimizer: OptimizerName, step: number): void {
  localStorage.setItem(keyOf(optimizer), String(step))
  change({ optimizer, step })
}

/** Ends the tour; one that was left can be taken up again where it was. */
export function endTour({ isFinished }: { readonly isFinished: boolean }): void {
  if (tour !== null && isFinished) localStorage.removeItem(keyOf(tour.optimizer))
  change(null)
}

/** The step at which a tour was left half-way; 0 for one that is new or was finished. */
export const leftAt = (optimizer: OptimizerName): number =>
  Number(localStorage.getItem(keyOf(optimizer)) ?? 0)

export const useTour = (): Tour | null => useSyncExternalStore(subscribe, () => tour)

function change(next: Tour | null): void {
  tour = next
  for (const listener of listeners) listener()
}
