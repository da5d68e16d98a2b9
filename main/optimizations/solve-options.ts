import type { DealPickerInput } from '#shared/deal-picker'
import { resolveOptions } from '#shared/optimizer-input'
import type { Settings } from '#shared/settings'

/** The input with every solver option spelled out; the owner's time limits apply where it has none. */
export function withSolveOptions(input: DealPickerInput, settings: Settings): DealPickerInput {
  const own = isMixed(input) ? settings.milpTimeLimitSec : settings.lpTimeLimitSec
  const options = resolveOptions({
    ...input.options,
    timeLimitSec: input.options?.timeLimitSec ?? own,
  })
  return { ...input, options }
}

/** Whether the model has yes-or-no decisions in it (OPTIMIZERS.md section 2, variables). */
function isMixed({ mode, minDeals, maxDeals, ticket, deals }: DealPickerInput): boolean {
  if (mode === 'whole' || minDeals !== undefined || maxDeals !== undefined) return true
  return deals.some(({ minTicket }) => (minTicket ?? ticket?.min ?? 0) > 0)
}
