import { addMonths, addMonthsToDate, monthOf } from '#shared/dates'
import { roundHalfEven } from '#shared/money'

/** What the tables say nothing of: payees, the bank account, what recurs, the plan, and rules. All invented. */
type Booking = {
  readonly id: string
  readonly propertyId: string
  readonly unitId: string | null
  readonly date: string
  readonly amount: number
  readonly category: string
  readonly payee: string | null
  readonly description: string
}
type Loan = { readonly id: string; readonly propertyId: string; readonly lender: string }

export const accountId = 'A1'

export const buildAccounts = () => [
  {
    id: accountId,
    name: 'Operating account',
    number: '021-4471-90',
    openingDate: '2023-11-01',
    openingBalance: 25_000,
  },
]

const payees: Record<string, string> = {
  management: 'Evergreen Property Care',
  utilities: 'City Utilities',
  property_tax: 'County Treasurer',
  insurance: 'Harborstone Mutual',
  repairs: 'Able Hands Repair',
  supplies: 'Corner Hardware',
  cleaning_maintenance: 'Bright Window Co',
  legal_professional: 'Quill & Ledger CPA',
  advertising: 'Rent Post',
  commissions: 'Keystone Leasing',
  capital_improvement: 'Ridgeline Builders',
}

/** The booking on the account, with who was paid, and the loan that an instalment belongs to. */
export function bookedOnAccount(booking: Booking, loans: readonly Loan[]) {
  const loan = /^(?:Interest|Principal) (N\d\d)$/.exec(booking.description)?.[1] ?? null
  const lender = loans.find(({ id }) => id === loan)?.lender
  return {
    ...booking,
    payee: booking.payee ?? lender ?? payees[booking.category] ?? null,
    accountId,
    ...(loan === null ? {} : { loanId: loan }),
  }
}

/** What comes again after the last booking of its kind: premiums, taxes, management fees. */
export const buildRecurring = (bookings: readonly Booking[]) =>
  (['insurance', 'property_tax', 'management'] as const).flatMap((category) =>
    lastByProperty(bookings, category).map(({ propertyId, date, amount }) => ({
      id: `R-${propertyId}-${category}`,
      propertyId,
      name: recurringNames[category],
      category,
      amount,
      payee: payees[category],
      frequency: frequencies[category],
      startDate: addMonthsToDate(date, monthsBetween[category]),
      amountTolerance: roundHalfEven(Math.abs(amount) * 0.25),
    })),
  )

const recurringNames = {
  insurance: 'Building insurance',
  property_tax: 'Property tax, half a year',
  management: 'Management fee',
}
const monthsBetween = { insurance: 12, property_tax: 6, management: 1 }
const frequencies = { insurance: 'yearly', property_tax: 'half_yearly', management: 'monthly' }

function lastByProperty(bookings: readonly Booking[], category: string): Booking[] {
  const last = new Map<string, Booking>()
  for (const booking of bookings)
    if (booking.category === category) last.set(booking.propertyId, booking)
  return [...last.values()]
}

const growthByCategory: Record<string, number> = {
  rent: 0.035,
  property_tax: 0.04,
  repairs: 0,
  mortgage_interest: 0,
  loan_principal: 0,
}

/** The plan of a year: every month of the year before, grown by the category's rate, to whole dollars. */
export function buildBudget(bookings: readonly Booking[], year: number) {
  const planned = new Set([
    'rent',
    'other_income',
    ...Object.keys(growthByCategory),
    ...Object.keys(payees),
  ])
  planned.delete('capital_improvement')
  const sums = new Map<string, number>()
  for (const { propertyId, date, category, amount } of bookings) {
    if (!date.startsWith(String(year - 1)) || !planned.has(category)) continue
    const key = [propertyId, addMonths(monthOf(date), 12), category].join('|')
    sums.set(key, (sums.get(key) ?? 0) + amount)
  }
  return [...sums].toSorted().map(([key, sum]) => {
    const [propertyId = '', month = '', category = ''] = key.split('|')
    const amount = roundHalfEven(sum * (1 + (growthByCategory[category] ?? 0.03)))
    return { propertyId, month, category, amount }
  })
}

export const buildRules = () =>
  ['management', 'utilities', 'property_tax', 'insurance', 'repairs'].map((category, index) => ({
    id: `V${index + 1}`,
    position: index + 1,
    payeeContains: payees[category],
    category,
    source: 'user',
  }))

const tags: Record<string, readonly string[]> = {
  P01: ['core'],
  P02: ['core', 'walk-up'],
  P03: ['value-add'],
  P04: ['value-add', 'walk-up'],
  P05: ['core', 'unlevered'],
  P06: ['mixed use', 'value-add'],
  P07: ['walk-up'],
  P08: ['core'],
  P09: ['garden'],
  P10: ['commercial', 'refinance'],
  P11: ['core', 'walk-up'],
  P12: ['commercial'],
}

export const tagsOf = (propertyId: string): readonly string[] => tags[propertyId] ?? []

type Lease = {
  readonly id: string
  readonly unitId: string
  readonly tenantId: string | undefined
  readonly startDate: string
  readonly endDate: string
  readonly movedOutDate: string | null
}

/** A lease that starts the day after another of the same tenant on the same unit goes on from it. */
export const renewalOf = (lease: Lease, leases: readonly Lease[]): string | null =>
  leases.findLast(
    (before) =>
      before.unitId === lease.unitId &&
      before.tenantId === lease.tenantId &&
      before.movedOutDate === null &&
      before.startDate < lease.startDate &&
      addMonthsToDate(before.endDate, 1) >= lease.startDate,
  )?.id ?? null

/** Shops and the bay may stay on for three or five years more, if they say so half a year before. */
export const optionsOf = (type: string, monthlyRent: number) =>
  type === 'triple net'
    ? [
        { months: 36, monthlyRent: roundHalfEven(monthlyRent * 1.09), noticeMonths: 6 },
        { months: 60, monthlyRent: null, noticeMonths: 6 },
      ]
    : []
