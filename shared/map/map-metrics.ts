import type { PropertyFigures } from '../properties.ts'

/** The figures by which the map can colour properties and regions. */
export const mapMetricKeys = [
  'value',
  'equity',
  'loanBalance',
  'noi',
  'cashFlow',
  'capRate',
  'occupancy',
  'loanToValue',
  'dscr',
] as const
export type MapMetricKey = (typeof mapMetricKeys)[number]

export type MapMetric = {
  readonly key: MapMetricKey
  /** Money is in minor units; rates and ratios are fractions and multiples. */
  readonly kind: 'money' | 'rate' | 'ratio'
  /** Of which two sums a ratio of many properties is made. */
  readonly parts?: readonly [top: Figure, bottom: Figure]
  /** Classes that mean something to a lender or a landlord; without them classes are equal in number. */
  readonly limits?: readonly number[]
}

type Figure = keyof PropertyFigures

export const mapMetrics: Readonly<Record<MapMetricKey, MapMetric>> = {
  value: { key: 'value', kind: 'money' },
  equity: { key: 'equity', kind: 'money' },
  loanBalance: { key: 'loanBalance', kind: 'money' },
  noi: { key: 'noi', kind: 'money' },
  cashFlow: { key: 'cashFlow', kind: 'money' },
  capRate: { key: 'capRate', kind: 'rate', parts: ['noi', 'value'] },
  occupancy: {
    key: 'occupancy',
    kind: 'rate',
    parts: ['leasedUnits', 'units'],
    limits: [0.5, 0.8, 0.95, 1],
  },
  loanToValue: {
    key: 'loanToValue',
    kind: 'rate',
    parts: ['loanBalance', 'value'],
    limits: [0.4, 0.6, 0.75, 0.9],
  },
  dscr: { key: 'dscr', kind: 'ratio', parts: ['noi', 'debtService'], limits: [1, 1.2, 1.4, 2] },
}

export type Combining = 'sum' | 'mean'

/**
 * One figure for several properties.
 *
 *   money   Σ v, or Σ v / n when the mean is asked for; properties without the figure are left out
 *   ratios  Σ top / Σ bottom over the properties that have both, whatever is asked for: the mean of ratios
 *           would let a shed weigh as much as a tower
 *
 * @returns minor units for money, a fraction or multiple for ratios; null when nothing has the figure
 *
 * Check: NOI 50 on value 1,000 and NOI 90 on value 1,000 → cap rate 140 / 2,000 = 7 %.
 */
export function combineMetric(
  figures: readonly PropertyFigures[],
  { key, parts }: MapMetric,
  combining: Combining,
): number | null {
  const known = figures.filter((figure) => figure[key] !== null)
  if (known.length === 0) return null
  if (parts !== undefined) {
    const bottom = sum(known, parts[1])
    return bottom === 0 ? null : sum(known, parts[0]) / bottom
  }
  const total = sum(known, key)
  return combining === 'sum' ? total : total / known.length
}

const sum = (figures: readonly PropertyFigures[], part: Figure): number =>
  figures.reduce((total, figure) => total + (figure[part] ?? 0), 0)
