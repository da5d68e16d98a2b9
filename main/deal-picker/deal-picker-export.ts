import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { bug } from '#shared/bug'
import type { RunOf } from '#shared/optimizer/optimizations'
import { sectorWords } from '#shared/sector-words'
import type { AboutExport } from '../optimizations/run-paper.ts'

/** Everything that the files made from a Deal Picker run say. */
export type DealPickerExport = AboutExport & {
  readonly run: RunOf<'deal-picker'>
  readonly input: DealPickerInput
  readonly chosen: readonly ChosenDeal[]
  readonly dealById: ReadonlyMap<string, Deal>
}

export type ChosenDeal = { readonly deal: Deal; readonly share: number }

export function toDealPickerExport(
  run: RunOf<'deal-picker'>,
  about: AboutExport,
): DealPickerExport {
  const parsed = parseDealPickerInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  const dealById = new Map(parsed.input.deals.map((deal) => [deal.id, deal]))
  const chosen = (run.result.plan?.deals ?? []).map(({ id, share }) => ({
    deal: dealById.get(id) ?? bug(`run ${run.id} chose a deal that its input does not have`),
    share,
  }))
  return { run, input: parsed.input, chosen, dealById, ...about }
}

/** In words, or null for a deal without one. */
export const sectorOf = ({ sector }: Deal): string | null =>
  sector === undefined ? null : sectorWords(sector)

export const dealName = (deal: Deal): string => deal.name ?? deal.id
