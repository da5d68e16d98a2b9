import type { ProFormaUnit } from '../../scenarios/pro-forma.ts'

const known = new WeakMap<ProFormaUnit, readonly ProFormaUnit[]>()

/**
 * What may become of a unit of which a lease may be signed or not: the unit let with it, its amounts as large as
 * that is likely, and the unit without it for the rest.
 *
 *   with the lease: amounts · likelihood;   without it: amounts · (1 − likelihood)
 *
 * Kept as long as the unit, as its months are. A unit whose leases are all signed is itself.
 *
 * Check: offered for $1,200 at 75 %, $1,000 at market: $900 under the lease and $250 at market.
 */
export function unitOutcomes(unit: ProFormaUnit): readonly ProFormaUnit[] {
  const outcomes = known.get(unit) ?? outcomesOf(unit)
  known.set(unit, outcomes)
  return outcomes
}

function outcomesOf(unit: ProFormaUnit): ProFormaUnit[] {
  const unsure = unit.leases.find(({ likelihood = 1 }) => likelihood < 1)
  if (unsure === undefined) return [unit]
  const { likelihood = 1, ...signed } = unsure
  const others = unit.leases.filter((lease) => lease !== unsure)
  return [
    ...outcomesOf(partOf({ ...unit, leases: [...others, signed] }, likelihood)),
    ...outcomesOf(partOf({ ...unit, leases: others }, 1 - likelihood)),
  ]
}

const partOf = (unit: ProFormaUnit, part: number): ProFormaUnit => ({
  ...unit,
  marketRent: unit.marketRent * part,
  leases: unit.leases.map((lease) =>
    Object.assign({}, lease, {
      monthlyRent: lease.monthlyRent * part,
      steps: lease.steps.map(({ date, monthlyRent }) => ({
        date,
        monthlyRent: monthlyRent * part,
      })),
    }),
  ),
})
