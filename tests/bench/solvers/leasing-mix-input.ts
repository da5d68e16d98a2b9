import type { LeasePackage, LeasingMixInput, LettableUnit } from '#shared/leasing-mix/leasing-mix'
import { makeRandom } from '../../solvers/random-deals.ts'

const SECTORS = ['office', 'retail', 'medical', 'leisure']

/** Empty units of a large owner, packages of every length, and every kind of limit on them. */
export function makeLettings(
  unitCount: number,
  packageCount: number,
  mode: 'fractional' | 'whole',
): LeasingMixInput {
  const random = makeRandom(unitCount + packageCount)
  const between = (low: number, high: number) => low + (high - low) * random()
  const units = Array.from({ length: unitCount }, (_, k): LettableUnit => ({
    id: `unit ${k}`,
    area: Math.round(between(50, 1200)),
    voidCost: Math.round(between(10, 40)),
    rentFactor: Math.round(between(0.8, 1.2) * 100) / 100,
  }))
  const area = units.reduce((sum, unit) => sum + unit.area, 0)
  const packages = Array.from({ length: packageCount }, (_, k) => makePackage(k, area, between))
  return {
    mode,
    horizonMonths: 36,
    units,
    packages,
    existing: Array.from({ length: Math.round(unitCount / 2) }, (_, k) => ({
      id: `lease ${k}`,
      area: Math.round(between(50, 1200)),
      rent: Math.round(between(10_000, 250_000)),
      remainingMonths: Math.round(between(0, 90)),
      sector: SECTORS[k % 4] ?? 'office',
    })),
    incentiveBudget: Math.round(area * 45),
    countRentFree: true,
    occupancyTarget: 0.55,
    waultFloor: 4.5,
    sectorCaps: SECTORS.map((sector) => ({ sector, maxShare: 0.4 })),
  }
}

function makePackage(
  k: number,
  totalArea: number,
  between: (low: number, high: number) => number,
): LeasePackage {
  const years = 2 + (k % 6) * 2
  return {
    id: `package ${k}`,
    rent: Math.round(between(150, 260)),
    termMonths: years * 12,
    freeMonths: Math.round(years * between(0.2, 0.7)),
    incentive: Math.round(years * between(2, 9)),
    takeUp: Math.round(between(0.5, 1) * 100) / 100,
    downtimeMonths: Math.round(between(0, 6)),
    indexation: 0.02,
    sector: SECTORS[k % 4] ?? 'office',
    ...(k % 3 === 0 && { maxArea: Math.round(totalArea * between(0.1, 0.3)) }),
  }
}
