import { daysBetween, type IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { RentRollRow, RentRollTotals } from '../rent-roll.ts'
import type { Unit } from '../units.ts'
import { lastDayOfLease, monthlyRentOn } from './lease-rent.ts'
import { remainingTerms, weightedTerm } from './lease-terms.ts'
import { ratio } from './figure.ts'
import { leasesOfUnit, runningLease } from './rent-by-days.ts'

type PropertyName = { readonly id: string; readonly name: string }

/**
 * A unit on the day of a rent roll: who has it, for how long, for how much, and what the market would pay.
 *
 *   months left = days to the last day / 365.25 · 12       rent per area = 12 · rent a month / area
 *   gap = market rent − rent a month
 *
 * @param leases all leases; those of the unit are found by its id
 * @returns money in minor units; the lease to come where the unit stands empty and is let already
 *
 * Check: 1,800 a month for 900 sq ft, market rent 2,000 → 24.00 per sq ft a year, gap 200.
 */
export function rentRollRow(
  property: PropertyName,
  unit: Unit,
  leases: readonly Lease[],
  nameByTenant: ReadonlyMap<string, string>,
  date: IsoDate,
): RentRollRow {
  const ofUnit = leasesOfUnit(unit, leases)
  const running = runningLease(ofUnit, date)
  const next = ofUnit.findLast(({ startDate }) => startDate > date)
  return {
    propertyId: property.id,
    propertyName: property.name,
    unitId: unit.id,
    unitLabel: unit.label,
    use: unit.use,
    area: unit.area,
    marketRent: unit.marketRent,
    status: running ? 'let' : next ? 'future' : 'vacant',
    ...termsOf(running ?? next ?? null, nameByTenant, date),
    ...rentsOf(unit, running, date),
  }
}

function rentsOf({ marketRent, area }: Unit, running: Lease | undefined, date: IsoDate) {
  const monthlyRent = running === undefined ? null : monthlyRentOn(running, date)
  if (running === undefined || monthlyRent === null) return noRents
  const annualRent = monthlyRent * 12
  return {
    monthsLeft: monthsBetween(date, lastDayOfLease(running)),
    monthlyRent,
    annualRent,
    rentPerArea: ratio(annualRent, area),
    gap: marketRent === null ? null : marketRent - monthlyRent,
    deposit: running.deposit,
  }
}

const noRents = {
  monthsLeft: null,
  monthlyRent: null,
  annualRent: null,
  rentPerArea: null,
  gap: null,
  deposit: null,
}

const noTerms = {
  leaseId: null,
  tenantId: null,
  tenantName: null,
  startDate: null,
  endDate: null,
  breakDate: null,
}

function termsOf(
  lease: Lease | null,
  nameByTenant: ReadonlyMap<string, string>,
  date: IsoDate,
): Pick<RentRollRow, keyof typeof noTerms> {
  if (lease === null) return noTerms
  const endDate = lastDayOfLease(lease)
  const { breakDate, id, tenantId, startDate } = lease
  return {
    leaseId: id,
    tenantId,
    tenantName: nameByTenant.get(tenantId) ?? '',
    startDate,
    endDate,
    breakDate: breakDate !== null && date <= breakDate && breakDate < endDate ? breakDate : null,
  }
}

const monthsBetween = (from: IsoDate, to: IsoDate): number => (daysBetween(from, to) / 365.25) * 12

/**
 * The sums of a rent roll, or of a part of it.
 *
 *   occupancy = let units / units      by area = area let / area      rent per area = annual rent / area let
 *
 * Areas and market rents that nobody knows count as nothing. Market rents are of all units, the gap of
 * those that are let.
 *
 * @param leases those of the units, for the weighted terms in years
 *
 * Check: units of 900 and 600 sq ft, the first let at 1,800 → occupancy 50 %, by area 60 %, 24.00 a year
 * per sq ft.
 */
export function sumRentRoll(
  rows: readonly RentRollRow[],
  leases: readonly Lease[],
  date: IsoDate,
): RentRollTotals {
  const letRows = rows.filter(({ status }) => status === 'let')
  const area = sum(rows, (row) => row.area)
  const letArea = sum(letRows, (row) => row.area)
  const annualRent = sum(rows, (row) => row.annualRent)
  const counted = new Set(letRows.map(({ leaseId }) => leaseId))
  const terms = remainingTerms(
    leases.filter(({ id }) => counted.has(id)),
    date,
  )
  return {
    units: rows.length,
    letUnits: letRows.length,
    area,
    letArea,
    occupancy: ratio(letRows.length, rows.length),
    occupancyByArea: ratio(letArea, area),
    monthlyRent: sum(rows, (row) => row.monthlyRent),
    annualRent,
    rentPerArea: ratio(
      sum(letRows, (row) => (row.area === null ? null : row.annualRent)),
      letArea,
    ),
    marketRent: sum(rows, (row) => row.marketRent),
    gap: sum(rows, (row) => row.gap),
    deposit: sum(rows, (row) => row.deposit),
    wault: weightedTerm(terms, ({ yearsToEnd }) => yearsToEnd).value,
    waultToBreak: weightedTerm(terms, ({ yearsToBreak }) => yearsToBreak).value,
  }
}

const sum = (rows: readonly RentRollRow[], read: (row: RentRollRow) => number | null): number =>
  rows.reduce((total, row) => total + (read(row) ?? 0), 0)
