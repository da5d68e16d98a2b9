import { parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'
import type { RunOf } from '#shared/optimizer/optimizations'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import type { PrintedPart } from '../optimizations/run-paper.ts'

/**
 * The letters of a plan, unit by unit: `Elm Court, 3.pdf`. Units of one name are told apart by a number.
 *
 * @throws AppError EXPORT_FAILED when nothing is offered
 */
export function letterParts({ id, input, result }: RunOf<'leasing-mix'>): PrintedPart[] {
  const parsed = parseLeasingMixInput(input)
  const offers = parsed.ok && result.plan ? plannedOffers(parsed.input, result.plan) : []
  if (offers.length === 0)
    throw new AppError('EXPORT_FAILED', { message: 'This run offers nothing to write to.' })
  const nameByUnit = new Map(offers.map(({ unit }) => [unit.id, unit.name ?? unit.id]))
  const taken = new Set<string>()
  return [...nameByUnit].map(([unitId, label]) => ({
    name: freeName(label, taken),
    address: `/print/offer-letters/${id}?unit=${encodeURIComponent(unitId)}`,
  }))
}

/** Names of files are compared as the systems do that know no capitals. */
function freeName(label: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = toExportName(number === 1 ? label : `${label.slice(0, 100)} (${number})`, 'pdf')
    if (taken.has(name.toLocaleLowerCase())) continue
    taken.add(name.toLocaleLowerCase())
    return name
  }
}
