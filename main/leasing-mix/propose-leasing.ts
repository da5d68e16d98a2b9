import { addDays, daysBetween, type IsoDate, wholeMonthsBetween } from '#shared/dates'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import { rentRollRow } from '#shared/finance/rent-roll'
import { median } from '#shared/finance/median'
import type { Lease } from '#shared/leases'
import type {
  LeasingProposal,
  RentLevel,
  RunningLease,
  UnitToLet,
} from '#shared/leasing-mix/leasing-proposal'
import { minorToMajor } from '#shared/money'
import type { RentRollRow } from '#shared/rent-roll'
import type { Unit } from '#shared/units'
import type { DataBase } from '../database/schema.ts'
import { currentLettings, type Lettings } from '../leases/lettings.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'

/** What a month counts when the days left of a lease are turned into months (OPTIMIZERS.md section 5). */
const daysInMonth = 30.4375

type Asking = {
  readonly asOf: IsoDate
  /** Leases that end within so many months count as units to let. */
  readonly withinMonths: number
  readonly currency: string
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function proposeLeasingOf(
  db: DataBase,
  { portfolioId, ...asking }: Omit<Asking, 'currency'> & { readonly portfolioId: string },
): Promise<LeasingProposal> {
  const { currency } = await requirePortfolio(db, portfolioId)
  return proposeLeasing(await currentLettings(db, portfolioId), { ...asking, currency })
}

/** The units to let, the leases that run on, and what units of each use bring. */
export function proposeLeasing(lettings: Lettings, asking: Asking): LeasingProposal {
  const rows = rentRollOf(lettings, asking.asOf)
  const toLet = rows.filter((row) => isToLet(row, lettings, asking))
  const chosen = new Set(toLet.map(({ unitId }) => unitId))
  return {
    asOf: asking.asOf,
    units: toLet.map((row) => unitToLet(row, asking)),
    existing: lettings.units
      .filter(({ id }) => !chosen.has(id))
      .flatMap((unit) => runningLease(lettings, unit, asking) ?? []),
    rentLevels: rentLevels(rows, asking.currency),
  }
}

/** The rent roll of what is owned on the day, one row a unit. */
function rentRollOf(lettings: Lettings, asOf: IsoDate): RentRollRow[] {
  const { properties, units, leasesByUnit, tenants } = lettings
  const owned = new Map(
    properties.filter(({ purchaseDate }) => purchaseDate <= asOf).map((each) => [each.id, each]),
  )
  const names = new Map(tenants.map(({ id, name }) => [id, name]))
  return units.flatMap((unit) => {
    const property = owned.get(unit.propertyId)
    return property
      ? [rentRollRow(property, unit, leasesByUnit.get(unit.id) ?? [], names, asOf)]
      : []
  })
}

/** Empty with no lease to come, or let to somebody whose lease ends soon and is not followed by another. */
function isToLet(row: RentRollRow, { leasesByUnit }: Lettings, asking: Asking): boolean {
  if (row.status === 'vacant') return true
  if (row.status === 'future' || row.endDate === null) return false
  const end = row.endDate
  const isFollowed = (leasesByUnit.get(row.unitId) ?? []).some(({ startDate }) => startDate > end)
  return !isFollowed && monthsUntilFree(end, asking.asOf) <= asking.withinMonths
}

/** The first whole month in which the unit is free: a lease that ends in 20 days leaves it after 1. */
const monthsUntilFree = (lastDay: IsoDate, asOf: IsoDate): number =>
  wholeMonthsBetween(asOf, lastDay) + 1

function unitToLet(row: RentRollRow, { asOf, currency }: Asking): UnitToLet {
  const { marketRent, annualRent } = row
  const isLet = row.status === 'let'
  const endDate = isLet ? row.endDate : null
  return {
    unitId: row.unitId,
    name: `${row.propertyName}, ${row.unitLabel}`,
    use: row.use,
    area: row.area || null,
    waitMonths: endDate === null ? 0 : monthsUntilFree(endDate, asOf),
    tenantName: isLet ? row.tenantName : null,
    endDate,
    marketRent: marketRent === null ? null : minorToMajor(marketRent * 12, currency),
    currentRent: annualRent === null ? null : minorToMajor(annualRent, currency),
  }
}

/** The last lease of a unit that is let or will be: it says how long the rent is contracted. */
function runningLease(
  { leasesByUnit, placeByUnit, tenantById }: Lettings,
  unit: Unit,
  { asOf, currency }: Asking,
): RunningLease | undefined {
  const lease = (leasesByUnit.get(unit.id) ?? [])
    .filter((each) => lastDayOfLease(each) >= asOf)
    .toSorted((a, b) => a.startDate.localeCompare(b.startDate))
    .at(-1)
  if (!lease) return undefined
  const place = placeByUnit.get(unit.id)
  const tenant = tenantById.get(lease.tenantId)
  return {
    leaseId: lease.id,
    name: `${place?.propertyName ?? ''}, ${unit.label}: ${tenant?.name ?? ''}`.slice(0, 200),
    area: unit.area ?? 0,
    rent: minorToMajor(rentOf(lease, asOf), currency) * 12,
    remainingMonths: Math.floor(daysBetween(asOf, lastDayOfLease(lease)) / daysInMonth),
    sector: tenant?.sector ?? unit.use,
  }
}

const rentOf = (lease: Lease, asOf: IsoDate): number =>
  monthlyRentOn(lease, asOf) ?? lease.monthlyRent

/** The median rent of the running leases of each use; where there is none, of its market rents. */
function rentLevels(rows: readonly RentRollRow[], currency: string): RentLevel[] {
  const uses = [...new Set(rows.map(({ use }) => use))].toSorted()
  return uses.map((use): RentLevel => {
    const ofUse = rows.filter((row) => row.use === use && row.area !== null && row.area > 0)
    const paid = ofUse.flatMap(({ rentPerArea }) => (rentPerArea === null ? [] : [rentPerArea]))
    const market = ofUse.flatMap(({ marketRent, area }) =>
      marketRent === null || area === null ? [] : [(marketRent * 12) / area],
    )
    const level = median(paid.length > 0 ? paid : market) ?? 0
    const termMonths = median(ofUse.flatMap(termOf))
    return {
      use,
      rentPerArea: minorToMajor(level, currency),
      leaseCount: paid.length,
      termMonths: termMonths === null ? null : Math.round(termMonths),
    }
  })
}

/** The whole months of a running lease, at least one. */
const termOf = ({ status, startDate, endDate }: RentRollRow): number[] =>
  status === 'let' && startDate !== null && endDate !== null
    ? [Math.max(1, wholeMonthsBetween(startDate, addDays(endDate, 1)))]
    : []
