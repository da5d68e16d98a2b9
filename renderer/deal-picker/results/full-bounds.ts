import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import type { BoundReport } from '#shared/optimizer/optimizer-result'

/**
 * The bounds that say "no more of this can be had". A deal that was left out is held at nothing, not
 * taken in full; and where deals are bought whole, every chosen one is full by the rules.
 */
export const fullBounds = (
  { mode }: Pick<DealPickerInput, 'mode'>,
  bounds: readonly BoundReport[],
): BoundReport[] => (mode === 'whole' ? [] : bounds.filter(({ value }) => value > 1e-9))
