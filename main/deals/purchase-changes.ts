import type { IsoDate } from '#shared/dates'
import type { DealUnits } from '#shared/deals/deal-terms'
import { minorToMajor } from '#shared/money'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import type { Project } from '#shared/projects'
import type { Property } from '#shared/properties'
import type { Tenant } from '#shared/tenants'
import { loanChange } from '../loans/loan-change.ts'
import { added } from '../optimizations/added-fact.ts'
import { creditWords } from './deal-lettings.ts'
import type { Purchase, PurchaseBooking, PurchasedLine } from './deal-purchase.ts'

/** What a deal becomes, as it is shown beforehand; units that are alike in one line. */
export function changesOfPurchase(purchase: Purchase, currency: string): PlanChange[] {
  const { property, lines, newTenants, loan, projects, bookings } = purchase
  const money: Money = (amount) => ({ kind: 'money', value: minorToMajor(amount, currency) })
  return [
    propertyChange(property, money),
    ...lines.map((line) => unitChange(line, money)),
    ...newTenants.filter(isNamedIn(lines)).map(tenantChange),
    ...lines
      .filter(({ lettings }) => lettings.length > 0)
      .map((line) => leaseChange(line, property.purchaseDate, money)),
    ...(loan === null ? [] : [loanChange(loan, currency)]),
    ...projects.map((project) => projectChange(project, money)),
    ...[...bookings, ...lines.flatMap(creditOf)].map((booking) =>
      bookingChange(booking, property.purchaseDate, money),
    ),
  ]
}

type Money = (amount: number) => { readonly kind: 'money'; readonly value: number }

const newOne = { entityId: null, action: 'add' } as const

const propertyChange = (
  { name, purchasePrice, purchaseDate }: Property,
  money: Money,
): PlanChange => ({
  ...newOne,
  entity: 'property',
  name,
  facts: [
    added('price', money(purchasePrice)),
    added('start', { kind: 'date', value: purchaseDate }),
  ],
})

const nameOfLine = ({ label, count }: DealUnits): string =>
  count === 1 ? label : `${label} × ${count}`

const numbered = (value: number) => ({ kind: 'number', value }) as const

const unitChange = ({ line, lettings }: PurchasedLine, money: Money): PlanChange => {
  const vacant = line.count - lettings.length
  return {
    ...newOne,
    entity: 'unit',
    name: nameOfLine(line),
    facts: [
      added('rent', money(line.marketRent)),
      ...(vacant > 0 ? [added('vacant', numbered(vacant))] : []),
    ],
  }
}

/** Who is not known yet is counted with the leases, not listed. */
const isNamedIn = (lines: readonly PurchasedLine[]) => {
  const named = new Set(
    lines.flatMap(({ lettings }) =>
      lettings.filter(({ isNamed }) => isNamed).map(({ tenant }) => tenant.id),
    ),
  )
  return ({ id }: Tenant): boolean => named.has(id)
}

const tenantChange = ({ name }: Tenant): PlanChange => ({
  ...newOne,
  entity: 'tenant',
  name,
  facts: [],
})

function leaseChange(
  { line, lettings }: PurchasedLine,
  startsOn: IsoDate,
  money: Money,
): PlanChange {
  const named = lettings.filter(({ isNamed }) => isNamed).map(({ tenant }) => tenant.name)
  const unknown = lettings.length - named.length
  const [first] = lettings
  return {
    ...newOne,
    entity: 'lease',
    name: nameOfLine(line),
    facts: [
      added('rent', money(line.currentRent)),
      added('start', { kind: 'date', value: startsOn }),
      ...(first ? [added('end', { kind: 'date', value: first.lease.endDate })] : []),
      ...(named.length > 0 ? [added('tenants', { kind: 'text', value: named.join(', ') })] : []),
      ...(unknown > 0 ? [added('unknownTenants', numbered(unknown))] : []),
    ],
  }
}

/** What the seller hands on of the rents of a line, in one. */
function creditOf({ line, lettings }: PurchasedLine): BookedFact[] {
  const amount = lettings.reduce((sum, { rentCredit }) => sum + rentCredit, 0)
  const description = `${nameOfLine(line)}: ${creditWords}`
  return amount === 0 ? [] : [{ category: 'rent', amount, description }]
}

type BookedFact = Pick<PurchaseBooking, 'category' | 'amount' | 'description'>

const projectChange = ({ name, cost, startMonth }: Project, money: Money): PlanChange => ({
  ...newOne,
  entity: 'project',
  name,
  facts: [
    added('cost', money(cost)),
    ...(startMonth === null ? [] : [added('start', { kind: 'month', value: startMonth })]),
  ],
})

const bookingChange = (
  { description, amount, category }: BookedFact,
  date: string,
  money: Money,
): PlanChange => ({
  ...newOne,
  entity: 'booking',
  name: description,
  facts: [
    added('amount', money(amount)),
    added('category', { kind: 'category', value: category }),
    added('due', { kind: 'date', value: date }),
  ],
})
