import { bug } from '#shared/bug'
import { parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { type PlannedOffer, plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { AboutExport } from '../optimizations/run-paper.ts'

/** Everything that the files made from a Leasing Mix run say. */
export type LeasingMixExport = AboutExport & {
  readonly run: RunOf<'leasing-mix'>
  readonly input: LeasingMixInput
  readonly offers: readonly PlannedOffer[]
}

export function toLeasingMixExport(
  run: RunOf<'leasing-mix'>,
  about: AboutExport,
): LeasingMixExport {
  const parsed = parseLeasingMixInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  const { plan } = run.result
  return {
    run,
    input: parsed.input,
    offers: plan ? plannedOffers(parsed.input, plan) : [],
    ...about,
  }
}
