import { roundFigure } from '#shared/round-figure'
import type { Candidate, CapDraft, Terms } from './draft.ts'

export const blankTerms: Terms = {
  name: '',
  mode: 'fractional',
  budget: null,
  riskPenalty: 1,
  minInvested: null,
  ticketMin: null,
  ticketMax: null,
  minDeals: null,
  maxDeals: null,
  minYield: null,
  maxRisk: null,
  caps: [],
  loan: { isUsed: false, maxLtv: 0.6, rate: 0.06, maxLoan: null, minIcr: 1.5 },
  timeLimitSec: null,
  mipRelGap: null,
}

const shareOfAll = 0.25
const sectorCap = 0.3
const cityCap = 0.25

/**
 * Terms that give a sensible first answer in one click: a budget of about a quarter of what is on
 * offer, expected losses counted in full, at most 30 % in each of the two sectors and 25 % in the city
 * with most on offer, so that a limit is likely to bind and the first answer has something to say.
 */
export function defaultTerms(candidates: readonly Candidate[]): Terms {
  const total = candidates.reduce((sum, { price }) => sum + price, 0)
  const sectors = largestGroups(candidates, 'sector')
  const cities = largestGroups(candidates, 'city')
  return {
    ...blankTerms,
    budget: total > 0 ? roundFigure(total * shareOfAll) : null,
    caps: [
      // A cap on one sector of two would leave most of the money idle.
      ...(sectors.length > 2
        ? sectors.slice(0, 2).map((key) => cap('sector', key, sectorCap))
        : []),
      ...(cities.length > 4 ? cities.slice(0, 1).map((key) => cap('city', key, cityCap)) : []),
    ],
  }
}

export const emptyCap = (rowId: string): CapDraft => ({
  rowId,
  by: 'sector',
  key: '',
  shareOf: 'invested',
  maxShare: null,
  maxAmount: null,
  minShare: null,
  minAmount: null,
})

const cap = (by: CapDraft['by'], key: string, maxShare: number): CapDraft => ({
  ...emptyCap(`${by}:${key}`),
  by,
  key,
  maxShare,
})

/** The names of a group, those with most money on offer first. */
export function largestGroups(
  candidates: readonly Candidate[],
  by: CapDraft['by'],
): readonly string[] {
  const totals = new Map<string, number>()
  for (const candidate of candidates) {
    const key = candidate[by]
    if (key !== '') totals.set(key, (totals.get(key) ?? 0) + candidate.price)
  }
  return [...totals].toSorted(([, a], [, b]) => b - a).map(([key]) => key)
}
