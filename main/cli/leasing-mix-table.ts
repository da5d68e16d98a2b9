import type { LeasingMixResult, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { alignColumns, number } from './align-columns.ts'

/** The offers and what the leases amount to after a Leasing Mix plan. */
export const leasingMixTable = ({ plan, objective }: LeasingMixResult): string[][] =>
  plan ? [offerLines(plan), metricLines(plan, objective)] : []

function offerLines({ lettings }: LeasingPlan): string[] {
  if (lettings.length === 0) return []
  return alignColumns([
    ['Unit', 'Package', 'Share', 'Area'],
    ...lettings.map((each) => [
      each.unit,
      each.package,
      `${number.format(each.share * 100)}%`,
      number.format(each.area),
    ]),
  ])
}

const metricLines = ({ metrics }: LeasingPlan, objective: number | null): string[] =>
  alignColumns([
    ['Incentives', number.format(metrics.incentive)],
    ['Occupancy', `${number.format(metrics.occupancy * 100)}%`],
    ['WAULT', metrics.wault === null ? 'none' : `${number.format(metrics.wault)} years`],
    ...Object.entries(metrics.rentBySector).map(([sector, rent]) => [
      sector === '' ? 'Rent without sector' : `Rent from ${sector}`,
      number.format(rent),
    ]),
    ['Objective', number.format(objective ?? 0)],
  ])
