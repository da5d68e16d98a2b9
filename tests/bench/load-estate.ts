import {
  addDays,
  addMonths,
  addMonthsToDate,
  firstDayOf,
  type IsoMonth,
  lastDayOf,
} from '#shared/dates'
import type { NewRow } from '#main/database/schema'
import { type Random, seededRandom } from '../../scripts/build-sample-random.ts'
import { addLedger } from './load-ledger.ts'

type Tables =
  | 'portfolios'
  | 'properties'
  | 'property_tags'
  | 'units'
  | 'valuations'
  | 'tenants'
  | 'leases'
  | 'lease_steps'
  | 'loans'
  | 'accounts'
  | 'reconciliations'
  | 'recurring_transactions'
  | 'import_rules'
  | 'tasks'

/** The rows of everything but the bookings, in the order in which they refer to one another. */
export type Estate = {
  readonly [Table in Tables]: Omit<NewRow<Table>, 'createdAt' | 'updatedAt'>[]
}

type Size = { readonly properties: number; readonly years: number; readonly seed: number }

const cities = ['Austin', 'Boise', 'Columbus', 'Denver', 'El Paso', 'Fresno', 'Tampa', 'Reno']
const types = ['multi_family', 'single_family', 'duplex', 'retail', 'office', 'mixed'] as const
const tags = ['core', 'value-add', 'family', 'watch']

/** Properties bought in the first month of the books, each with units, leases, a loan or two and valuations; and how their owner keeps the books. */
export function makeEstate(size: Size, lastMonth: IsoMonth): Estate {
  const random = seededRandom(size.seed)
  const estate: Estate = {
    portfolios: [{ id: 'load', name: 'A large portfolio', currency: 'USD', areaUnit: 'sqft' }],
    properties: [],
    property_tags: [],
    units: [],
    valuations: [],
    tenants: [],
    leases: [],
    lease_steps: [],
    loans: [],
    accounts: [],
    reconciliations: [],
    recurring_transactions: [],
    import_rules: [],
    tasks: [],
  }
  const first = addMonths(lastMonth, 1 - size.years * 12)
  for (let n = 0; n < size.properties; n += 1) addProperty(estate, n, first, lastMonth, random)
  addLedger(estate, first, lastMonth, random)
  return estate
}

function addProperty(
  estate: Estate,
  n: number,
  first: IsoMonth,
  last: IsoMonth,
  random: Random,
): void {
  const id = `p${String(n).padStart(3, '0')}`
  const count = Math.floor(random.between(6, 15))
  const rents = Array.from({ length: count }, () => Math.round(random.between(1100, 2400)) * 100)
  const price = Math.round((rents.reduce((sum, rent) => sum + rent, 0) * 12 * 0.58) / 0.062)
  estate.properties.push({
    id,
    portfolioId: 'load',
    name: `House ${String(n + 1).padStart(3, '0')}`,
    type: random.pick(types),
    addressLine1: `${n + 1} Main St`,
    city: random.pick(cities),
    region: 'TX',
    postalCode: '78701',
    country: 'US',
    latitude: random.between(30, 45),
    longitude: random.between(-120, -80),
    yearBuilt: 1990,
    area: count * 850,
    purchaseDate: firstDayOf(first),
    purchasePrice: price,
    closingCosts: Math.round(price * 0.02),
    initialCapex: 0,
    landValue: Math.round(price * 0.2),
    archivedAt: null,
  })
  estate.property_tags.push({ propertyId: id, tag: random.pick(tags) })
  for (let month = addMonths(first, 12); month <= last; month = addMonths(month, 12))
    estate.valuations.push({
      id: `${id}-v${month}`,
      propertyId: id,
      date: lastDayOf(month),
      value: Math.round(price * random.between(0.98, 1.5)),
      source: 'appraisal',
    })
  rents.forEach((rent, k) => addUnit(estate, { id, k, rent, first, last }, random))
  addLoans(estate, id, price, first, random)
}

type UnitPlace = {
  readonly id: string
  readonly k: number
  readonly rent: number
  readonly first: IsoMonth
  readonly last: IsoMonth
}

/** One lease after another, one to three years each, with a month or two empty between some of them. */
function addUnit(estate: Estate, { id, k, rent, first, last }: UnitPlace, random: Random): void {
  const unitId = `${id}-u${k}`
  estate.units.push({
    id: unitId,
    propertyId: id,
    label: `Unit ${k + 1}`,
    use: 'residential',
    bedrooms: 2,
    bathrooms: 1,
    area: 850,
    marketRent: Math.round(rent * 1.3),
    archivedAt: null,
  })
  let start = firstDayOf(first)
  for (let n = 0; start <= lastDayOf(last); n += 1) {
    const leaseId = `${unitId}-l${n}`
    const months = random.pick([12, 24, 36])
    const end = addDays(addMonthsToDate(start, months), -1)
    estate.tenants.push({
      id: `${leaseId}-t`,
      portfolioId: 'load',
      name: `Tenant ${k + 1}.${n + 1} of house ${Number(id.slice(1)) + 1}`,
      email: null,
      phone: null,
      sector: null,
      archivedAt: null,
    })
    estate.leases.push({
      id: leaseId,
      unitId,
      tenantId: `${leaseId}-t`,
      startDate: start,
      endDate: end,
      breakDate: null,
      movedOutDate: null,
      monthlyRent: rent,
      deposit: rent,
      renewsLeaseId: null,
    })
    for (let year = 12; year < months; year += 12)
      estate.lease_steps.push({
        leaseId,
        date: addMonthsToDate(start, year),
        monthlyRent: Math.round(rent * (1 + year / 400)),
      })
    start = addMonthsToDate(addDays(end, 1), random.pick([0, 0, 0, 1, 2]))
  }
}

function addLoans(
  estate: Estate,
  id: string,
  price: number,
  first: IsoMonth,
  random: Random,
): void {
  const shares = random.pick([[0.6], [0.5, 0.12]])
  shares.forEach((share, k) => {
    estate.loans.push({
      id: `${id}-n${k}`,
      propertyId: id,
      lender: k === 0 ? 'First Bank' : 'Second Bank',
      amount: Math.round(price * share),
      startDate: firstDayOf(first),
      firstPaymentDate: firstDayOf(addMonths(first, 1)),
      termMonths: random.pick([180, 240, 360]),
      amortizationMonths: 360,
      interestOnlyMonths: 0,
      rateType: 'fixed',
      annualRate: Math.round(random.between(350, 600)) / 10_000,
      rateIndex: null,
      margin: null,
      rateCap: null,
      rateFloor: null,
      dayCount: '30/360',
      endedDate: null,
      renewsLoanId: null,
    })
  })
}
