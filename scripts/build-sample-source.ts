import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { addMonthsToDate } from '#shared/dates'
import { roundHalfEven } from '#shared/money'

/** Turns the tables of resources/data/sample-portfolio into the lists of a portable portfolio file. */
export type SourceRow = Readonly<Record<string, string>>

export const readTable = (folder: string, name: string): SourceRow[] =>
  Papa.parse<SourceRow>(readFileSync(join(folder, `${name}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data

export const field = (row: SourceRow, name: string): string => {
  const value = row[name]
  if (value === undefined) throw new Error(`no column ${name}`)
  return value
}

const number = (row: SourceRow, name: string): number => Number(field(row, name))
const numberOrNull = (row: SourceRow, name: string): number | null =>
  field(row, name) === '' ? null : number(row, name)
const textOrNull = (row: SourceRow, name: string): string | null => field(row, name) || null
const cents = (amount: number): number => roundHalfEven(amount * 100) / 100

const streets: Record<string, string> = {
  P01: '4127 Phinney Court',
  P02: '5312 South Graham Row',
  P03: '2864 Second Avenue Lane',
  P04: '410 Lincoln Swing',
  P05: '2916 Somerset Place',
  P06: '1388 Myrtle Walk',
  P07: '10442 Alstyne Row',
  P08: '2207 Carson Ridge Lane',
  P09: '1619 Thomas Mews',
  P10: '1184 Memorial Court',
  P11: '1027 Pearl Row',
  P12: '9540 Westinghouse Spur',
}

const uses: Record<string, string> = {
  res: 'residential',
  retail: 'retail',
  industrial: 'industrial',
}

export const propertyOf = (row: SourceRow, units: readonly SourceRow[]) => {
  const id = field(row, 'property_id')
  return {
    id,
    name: field(row, 'name'),
    type: field(row, 'type') === 'multifamily' ? 'multi_family' : field(row, 'type'),
    address: {
      line1: streets[id] ?? '',
      city: field(row, 'city'),
      region: field(row, 'state'),
      postalCode: field(row, 'zip'),
      country: 'US',
    },
    latitude: number(row, 'lat'),
    longitude: number(row, 'lon'),
    yearBuilt: number(row, 'year_built'),
    area: number(row, 'sqft'),
    purchaseDate: field(row, 'purchase_date'),
    purchasePrice: number(row, 'purchase_price'),
    closingCosts: number(row, 'closing_costs'),
    initialCapex: 0,
    landValue: cents((number(row, 'purchase_price') * number(row, 'land_value_pct')) / 100),
    units: units.filter((unit) => field(unit, 'property_id') === id).map(unitOf),
  }
}

const unitOf = (row: SourceRow) => ({
  id: field(row, 'unit_id'),
  label: field(row, 'label'),
  use: uses[field(row, 'use')],
  bedrooms: numberOrNull(row, 'bedrooms'),
  bathrooms: numberOrNull(row, 'bathrooms'),
  area: number(row, 'sqft'),
  marketRent: number(row, 'market_rent'),
})

/** What a company does, from the word in its name. */
const sectorByWord: Record<string, string> = {
  Dental: 'Health care',
  Foods: 'Food',
  Florist: 'Retail',
  Laundry: 'Services',
  Hardware: 'Retail',
}

/** One tenant for each name, numbered as they first appear. */
export function tenantsOf(leases: readonly SourceRow[]) {
  const names = [...new Set(leases.map((lease) => field(lease, 'tenant')))]
  return names.map((name, index) => ({
    id: `T${String(index + 1).padStart(3, '0')}`,
    name,
    email: null,
    phone: null,
    sector: Object.entries(sectorByWord).find(([word]) => name.includes(word))?.[1] ?? null,
  }))
}

export const leaseOf = (row: SourceRow, tenantIdByName: ReadonlyMap<string, string>) => ({
  id: field(row, 'lease_id'),
  unitId: field(row, 'unit_id'),
  tenantId: tenantIdByName.get(field(row, 'tenant')),
  startDate: field(row, 'start'),
  endDate: field(row, 'end'),
  breakDate: null,
  movedOutDate: textOrNull(row, 'moved_out'),
  monthlyRent: number(row, 'monthly_rent'),
  deposit: number(row, 'deposit'),
  steps: stepsOf(row),
})

/** The rent rises by the escalation at every anniversary within the term; the bookings show the same rents. */
function stepsOf(row: SourceRow): { date: string; monthlyRent: number }[] {
  const escalation = number(row, 'escalation_pct') / 100
  if (escalation === 0) return []
  const steps: { date: string; monthlyRent: number }[] = []
  let date = addMonthsToDate(field(row, 'start'), 12)
  while (date <= field(row, 'end')) {
    const rent = number(row, 'monthly_rent') * (1 + escalation) ** (steps.length + 1)
    steps.push({ date, monthlyRent: cents(rent) })
    date = addMonthsToDate(field(row, 'start'), 12 * (steps.length + 1))
  }
  return steps
}

const categories: Record<string, string> = {
  mortgage_principal: 'loan_principal',
  cam_recovery: 'other_income',
  late_fee: 'other_income',
  cleaning: 'cleaning_maintenance',
  leasing_commission: 'commissions',
  professional_fees: 'legal_professional',
  capex: 'capital_improvement',
}

export const transactionOf = (row: SourceRow) => ({
  id: field(row, 'tx_id'),
  propertyId: field(row, 'property_id'),
  unitId: textOrNull(row, 'unit_id'),
  date: field(row, 'date'),
  amount: number(row, 'amount'),
  category: categories[field(row, 'category')] ?? field(row, 'category'),
  payee:
    /^(?:Rent|Late fee|CAM and tax recovery) (.+)$/.exec(field(row, 'description'))?.[1] ?? null,
  description: field(row, 'description'),
})
