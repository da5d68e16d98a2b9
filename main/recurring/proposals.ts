import { addMonthsToDate, firstDayOf, type IsoDate, monthOf } from '#shared/dates'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import { occurrencesBetween } from '#shared/finance/recurring-occurrences'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans/loans'
import type { NewRecurring, Recurring } from '#shared/recurring/recurring'
import type { ProposalSource, RecurringProposal } from '#shared/recurring/recurring-procedures'
import { findRegularBookings, type RegularBooking } from '#shared/recurring/regular-bookings'
import { listCategoryKinds } from '../categories/category-queries.ts'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { OpenFile } from '../database/open-file.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readTenantNamesByPortfolio } from '../metrics/upcoming-queries.ts'
import { namesOf } from './due-list.ts'
import { currentRecurringBooks, type RecurringBooks } from './recurring-books.ts'
import { pastBookings } from './past-bookings.ts'

/** Yearly rhythms show in the fourth year. */
const monthsOfHistory = 42
const proposedDays = 5

type Ask = {
  readonly portfolioId: string
  readonly asOf: IsoDate
  readonly sources: readonly ProposalSource[]
}

/**
 * What could be expected and is not yet: the rent of leases that run, the payments of loans, and bookings
 * of the past that look regular.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function proposeRecurring(
  file: OpenFile,
  { portfolioId, asOf, sources }: Ask,
): Promise<RecurringProposal[]> {
  const { db } = file
  await requirePortfolio(db, portfolioId)
  const books = await currentRecurringBooks(db, portfolioId)
  const proposals: Omit<RecurringProposal, 'propertyName' | 'unitLabel'>[] = []
  if (sources.includes('lease')) {
    const nameByTenant = await readTenantNamesByPortfolio(db, portfolioId)
    for (const recurring of rents(books, nameByTenant, asOf))
      proposals.push({ source: 'lease', recurring, count: null })
  }
  if (sources.includes('loan'))
    for (const recurring of instalments(books, asOf))
      proposals.push({ source: 'loan', recurring, count: null })
  if (sources.includes('history'))
    for (const regular of await currentRegularBookings(file, { portfolioId, asOf }))
      proposals.push({ source: 'history', recurring: fromRegular(regular), count: regular.count })
  return proposals.map((proposal) => Object.assign(proposal, namesOf(books, proposal.recurring)))
}

/** The rent of each lease that runs or will, from the first of the next month on. */
function rents(
  { leases, units, recurring }: RecurringBooks,
  nameByTenant: ReadonlyMap<string, string>,
  asOf: IsoDate,
): NewRecurring[] {
  const expected = new Set(recurring.map(({ leaseId }) => leaseId))
  return [...leases.values()]
    .filter((lease) => !expected.has(lease.id) && lastDayOfLease(lease) > asOf)
    .flatMap((lease) => {
      const unit = units.get(lease.unitId)
      const tenant = nameByTenant.get(lease.tenantId) ?? ''
      return unit === undefined ? [] : rentOf(lease, unit, tenant, asOf)
    })
}

function rentOf(
  lease: Lease,
  unit: { readonly id: string; readonly propertyId: string; readonly label: string },
  tenant: string,
  asOf: IsoDate,
): NewRecurring[] {
  const from = lease.startDate > asOf ? lease.startDate : asOf
  const isFirst = from === firstDayOf(monthOf(from))
  const startDate = isFirst ? from : addMonthsToDate(firstDayOf(monthOf(from)), 1)
  const endDate = lastDayOfLease(lease)
  if (startDate > endDate) return []
  const draft: NewRecurring = {
    ...noTolerance,
    propertyId: unit.propertyId,
    unitId: unit.id,
    leaseId: lease.id,
    loanId: null,
    name: `Rent ${unit.label}`,
    category: 'rent',
    amount: lease.monthlyRent,
    payee: tenant === '' ? null : tenant,
    frequency: 'monthly',
    startDate,
    endDate,
  }
  const [next] = occurrencesBetween(asRecurring(draft), { lease }, startDate, endDate)
  return next === undefined ? [] : [{ ...draft, amount: next.amount }]
}

const noTolerance = { daysTolerance: proposedDays, amountTolerance: 0 }

const frequencyOfLoan = { monthly: 'monthly', quarterly: 'quarterly', annual: 'yearly' } as const

/** The payments of each loan that are still to come, with the escrow beside them. */
const instalments = ({ loans, recurring }: RecurringBooks, asOf: IsoDate): NewRecurring[] => {
  const expected = new Set(recurring.map(({ loanId }) => loanId))
  return [...loans.values()]
    .filter((loan) => !expected.has(loan.id))
    .flatMap((loan) => instalmentOf(loan, asOf))
}

function instalmentOf(loan: Loan, asOf: IsoDate): NewRecurring[] {
  const isKnown = loan.rate.type === 'fixed' || loan.rate.resets.length > 0
  if (!isKnown) return []
  const draft: NewRecurring = {
    ...noTolerance,
    propertyId: loan.propertyId,
    unitId: null,
    leaseId: null,
    loanId: loan.id,
    name: loan.lender,
    category: 'mortgage_interest',
    amount: -1,
    payee: loan.lender,
    frequency: frequencyOfLoan[loan.paymentFrequency],
    startDate: asOf,
    endDate: null,
  }
  const [next] = occurrencesBetween(asRecurring(draft), { loan }, asOf, '9999-12-31')
  return next === undefined ? [] : [{ ...draft, startDate: next.date, amount: next.amount }]
}

const asRecurring = (draft: NewRecurring): Recurring => ({ ...draft, id: 'draft', pausedOn: null })

/** Looked for once until something changes: it goes through years of bookings. */
const currentRegularBookings = keepUntilChange(regularBookings)

async function regularBookings(
  file: OpenFile,
  { portfolioId, asOf }: Omit<Ask, 'sources'>,
): Promise<RegularBooking[]> {
  const { properties, recurring } = await currentRecurringBooks(file.db, portfolioId)
  const past = pastBookings(await currentLedger(file), await listCategoryKinds(file.db), {
    propertyIds: [...properties.keys()],
    from: addMonthsToDate(asOf, -monthsOfHistory),
    to: asOf,
  })
  return findRegularBookings(past, asOf).filter(
    (regular) => !recurring.some((known) => isSame(known, regular)),
  )
}

const isSame = (known: Recurring, regular: RegularBooking): boolean =>
  known.propertyId === regular.propertyId &&
  known.unitId === regular.unitId &&
  known.category === regular.category &&
  known.payee === regular.payee

const fromRegular = ({
  count: _count,
  nextDate,
  payee,
  ...regular
}: RegularBooking): NewRecurring => ({
  ...regular,
  payee,
  leaseId: null,
  loanId: null,
  name: (payee ?? regular.category).trim() || regular.category,
  startDate: nextDate,
  endDate: null,
  daysTolerance: proposedDays,
})
