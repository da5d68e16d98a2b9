import type { Outcome } from '#shared/imports/bank-imports'

/** The lines chosen: some by their place in the file, or all of one outcome. */
export type Selection = readonly number[] | Outcome

export const isSelected = (selection: Selection, index: number, outcome: Outcome): boolean =>
  typeof selection === 'string' ? selection === outcome : selection.includes(index)
