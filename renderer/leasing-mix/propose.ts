import type { LeasingProposal, RentLevel, UnitToLet } from '#shared/leasing-mix/leasing-proposal'
import { t } from '../app/messages/t.ts'
import { nameOfUse } from './name-of-use.ts'
import type { LeasingDraft, PackageDraft, UnitDraft } from './draft.ts'
import { proposeLimits } from './propose-limits.ts'

export type LeasingFacts = LeasingProposal & { readonly withinMonths: number }

export const usualHorizon = 12

/** A mix for the units to let, at what the portfolio's own leases bring; limits that can be kept. */
export function proposeMix(facts: LeasingFacts): LeasingDraft {
  const part = leasesOf(facts)
  const packages = proposePackages(facts.rentLevels, part.units)
  return {
    name: '',
    mode: 'whole',
    objective: 'ncf',
    horizonMonths: usualHorizon,
    discountRate: null,
    measureMonth: null,
    countRentFree: false,
    caps: [],
    packages,
    ...part,
    ...proposeLimits(part.units, packages, part.existing),
  }
}

/** What another horizon changes: the units that can be offered, and the leases that run on. */
export const leasesOf = ({ withinMonths, units, existing, rentLevels }: LeasingFacts) => ({
  withinMonths,
  units: units.map((unit) => toUnitDraft(unit, rentLevels)),
  existing: existing.map(({ leaseId, ...lease }) => ({ id: leaseId, ...lease })),
})

function toUnitDraft(unit: UnitToLet, levels: readonly RentLevel[]): UnitDraft {
  const { unitId, name, use, area, waitMonths, tenantName } = unit
  const level = levels.find((each) => each.use === use)?.rentPerArea ?? 0
  const rent = unit.marketRent ?? unit.currentRent
  const isKnown = area !== null && rent !== null && rent > 0 && level > 0
  return {
    unitId,
    name,
    use,
    area,
    waitMonths,
    tenantName,
    voidCost: null,
    rentFactor: isKnown ? round(rent / area / level, 3) : null,
    isOffered: area !== null,
  }
}

/** How a shorter and a longer lease differ from the usual one: before there are offers, a start. */
const variants = [
  { key: 'short', term: 0.5, rent: 1.03, rentMonths: 0, takeUp: 0.9, downtimeMonths: 1 },
  { key: 'usual', term: 1, rent: 1, rentMonths: 0.5, takeUp: 0.85, downtimeMonths: 1 },
  { key: 'long', term: 2, rent: 0.97, rentMonths: 1.5, takeUp: 0.75, downtimeMonths: 2 },
] as const

/** A short, a usual and a long lease for each use, at the rent and for the time usual in the portfolio. */
function proposePackages(
  levels: readonly RentLevel[],
  units: readonly UnitDraft[],
): readonly PackageDraft[] {
  const uses = new Set(units.map(({ use }) => use))
  return levels
    .filter(({ use, rentPerArea }) => uses.has(use) && rentPerArea > 0)
    .flatMap((level) => variants.map((variant) => packageOf(level, variant)))
}

function packageOf(
  { use, rentPerArea, termMonths }: RentLevel,
  { key, term, rent, rentMonths, takeUp, downtimeMonths }: (typeof variants)[number],
): PackageDraft {
  const months = Math.max(3, Math.round((termMonths ?? usualTermOf(use)) * term))
  return {
    rowId: `${use}-${key}`,
    name: t('lm.packageName', { use: nameOfUse(use), months }),
    use,
    sector: use,
    rent: round(rentPerArea * rent, 2),
    termMonths: months,
    // A month free for every second year.
    freeMonths: Math.floor(months / 24),
    incentive: round((rentPerArea / 12) * rentMonths, 2),
    takeUp,
    downtimeMonths,
    breakMonths: null,
    indexation: 0.02,
    maxArea: null,
  }
}

const usualTermOf = (use: string): number => (use === 'residential' ? 12 : 60)

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
