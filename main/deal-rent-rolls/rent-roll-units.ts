import { addDays, addMonthsToDate, firstDayOf, type IsoDate } from '#shared/dates'
import type { DealRentRoll, RentRollToRead } from '#shared/deals/deal-rent-rolls'
import type { DealUnits } from '#shared/deals/deal-terms'
import { monthAxis, monthNumberOf } from '#shared/finance/pro-forma/month-axis'
import type { PlannedRow } from '#shared/imports/entity-imports'
import { isTotalLine, isVacant } from '../entity-imports/cell-words.ts'
import type { ReadRow, ReadSheet, RowValues } from '../entity-imports/read-row.ts'

type Asked = Pick<RentRollToRead, 'startMonth' | 'use'> & { readonly newId: () => string }

/** An underwriting has so many lines of units. */
const most = 200

/**
 * The rows of a seller's rent roll as units of an underwriting, one line each: let ones at their rent for as
 * many months as their lease runs on, the others empty. A row that cannot be read is left out with its reason.
 */
export function rentRollUnits(sheet: ReadSheet, asked: Asked): DealRentRoll {
  const units: DealUnits[] = []
  const lineByLabel = new Map<string, number>()
  const rows = sheet.rows.map((row): PlannedRow => {
    const planned = { sheet: sheet.name, line: row.line, name: nameOf(row) }
    const refusal = refusalOf(sheet, row, lineByLabel, units.length)
    if (refusal !== null) return { ...planned, outcome: 'refused', reason: refusal }
    const { unit, remarks } = unitOf(row.values, asked)
    lineByLabel.set(keyOf(unit.label), row.line)
    units.push(unit)
    return { ...planned, outcome: 'created', reason: [...row.notes, ...remarks].join(' ') }
  })
  return { units, rows }
}

const keyOf = (label: string): string => label.trim().toLowerCase()

const nameOf = ({ values, cells }: ReadRow): string =>
  [values['unit.label'], values['tenant.name']].filter(Boolean).join(' · ') ||
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, 80)

function refusalOf(
  sheet: ReadSheet,
  { line, cells, values, problems }: ReadRow,
  lineByLabel: ReadonlyMap<string, number>,
  taken: number,
): string | null {
  if (isTotalLine(cells)) return 'This looks like a line of sums.'
  const [problem] = problems
  if (problem !== undefined)
    return `Row ${line}, column ${sheet.headingOf(problem.field)}: ${problem.message}`
  const label = values['unit.label']
  if (label === undefined) return 'The row names no unit.'
  const before = lineByLabel.get(keyOf(label))
  if (before !== undefined) return `Row ${before} is of the same unit.`
  if ((values['lease.monthlyRent'] ?? 0) < 0 || (values['unit.marketRent'] ?? 0) < 0)
    return 'A rent cannot be negative.'
  return taken === most ? `An underwriting has ${most} lines of units: unite those alike.` : null
}

function unitOf(values: RowValues, { startMonth, use, newId }: Asked) {
  const { currentRent, leaseMonthsLeft, tenants, remarks } = lettingOf(values, startMonth)
  const unit: DealUnits = {
    id: newId(),
    label: (values['unit.label'] ?? '').slice(0, 200),
    count: 1,
    use: values['unit.use'] ?? use,
    area: values['unit.area'] ?? null,
    currentRent,
    leaseMonthsLeft,
    marketRent: values['unit.marketRent'] ?? values['lease.monthlyRent'] ?? 0,
    downtimeMonths: 1,
    leaseUpMonths: 0,
    ...(tenants.length > 0 ? { tenants } : {}),
  }
  return { unit, remarks: currentRent > 0 ? remarks : [emptyWords(unit)] }
}

const empty = { currentRent: 0, leaseMonthsLeft: 0, tenants: [], remarks: [] }

/** What the unit brings, for how long, and from whom; nothing where the row says that it stands empty. */
function lettingOf(values: RowValues, startMonth: string) {
  const { 'tenant.name': tenant, 'lease.monthlyRent': rent = 0 } = values
  if (rent === 0 || (tenant !== undefined && isVacant(tenant))) return empty
  const { months, remarks } = monthsLeft(values, startMonth)
  const tenants = tenant === undefined ? [] : [tenant.slice(0, 200)]
  return { currentRent: rent, leaseMonthsLeft: months, tenants, remarks }
}

const emptyWords = ({ marketRent }: DealUnits): string =>
  marketRent > 0 ? 'It stands empty.' : 'It stands empty: write what it would bring.'

/** As far as an underwriting counts. */
const longest = 240

/**
 * How many months from the first one owned a lease runs on, the month of its end among them. One that has
 * ended, or that says no end, runs from month to month and counts for one.
 *
 * Check: owned from 2027-01, a lease until 2027-06-30 → 6 months.
 */
function monthsLeft(values: RowValues, startMonth: string) {
  const end = endOf(values)
  const remarks: string[] = []
  const start = values['lease.startDate']
  if (start !== undefined && start > firstDayOf(startMonth))
    remarks.push(`It begins on ${start} only; it is reckoned as let from the first month owned.`)
  if (end === undefined)
    return { months: 1, remarks: [...remarks, 'It says no end: from month to month.'] }
  const months = monthNumberOf(monthAxis(startMonth, 0), end)
  if (months < 1)
    return { months: 1, remarks: [...remarks, `It ended on ${end}: from month to month.`] }
  const left = Math.min(months, longest)
  return {
    months: left,
    remarks: [...remarks, `Let for ${left} ${left === 1 ? 'month' : 'months'} more.`],
  }
}

function endOf(values: RowValues): IsoDate | undefined {
  const { 'lease.endDate': end, 'lease.startDate': start, 'lease.termMonths': term } = values
  if (end !== undefined || start === undefined || term === undefined) return end
  return addDays(addMonthsToDate(start, term), -1)
}
