import { addMonths, firstDayOf, type IsoDate, type IsoMonth, lastDayOf } from '#shared/dates'
import type { Random } from '../../scripts/build-sample-random.ts'
import type { Estate } from './load-estate.ts'

/** The owner began to write down what is expected so long before the last month of the books. */
const monthsExpected = 24
const banks = ['Chase', 'Wells Fargo', 'First Bank', 'Second Bank', 'Savings']

/**
 * What an owner keeps beside the bookings: bank accounts, reconciled each month but for the last two, what
 * is expected of leases and loans that run, rules for imports, and tasks.
 */
export function addLedger(estate: Estate, first: IsoMonth, last: IsoMonth, random: Random): void {
  banks.forEach((name, n) => addAccount(estate, `a${n}`, name, first, last))
  const since = firstDayOf(addMonths(last, 1 - monthsExpected))
  for (const lease of estate.leases)
    if (lease.endDate >= lastDayOf(last)) expectRent(estate, lease, since)
  for (const loan of estate.loans) expectInstalment(estate, loan, since)
  for (let n = 0; n < 200; n += 1) addRule(estate, n, random)
  for (let n = 0; n < 500; n += 1) addTask(estate, n, last)
}

/** The account that a property's bookings go through. */
export const accountOf = (propertyId: string): string =>
  `a${Number(propertyId.slice(1)) % banks.length}`

export const reconciliationOf = (accountId: string, month: IsoMonth): string =>
  `${accountId}-${month}`

function addAccount(
  { accounts, reconciliations }: Estate,
  id: string,
  name: string,
  first: IsoMonth,
  last: IsoMonth,
): void {
  accounts.push({
    id,
    portfolioId: 'load',
    name,
    number: null,
    openingDate: firstDayOf(first),
    openingBalance: 1_000_000,
    defaultPropertyId: null,
    archivedAt: null,
  })
  for (let month = first; month <= addMonths(last, -2); month = addMonths(month, 1))
    reconciliations.push({
      id: reconciliationOf(id, month),
      accountId: id,
      statementDate: lastDayOf(month),
      statementBalance: 0,
    })
}

const monthly = {
  unitId: null,
  leaseId: null,
  loanId: null,
  frequency: 'monthly',
  endDate: null,
  pausedOn: null,
  daysTolerance: 5,
  amountTolerance: 0,
} as const

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

function expectRent(estate: Estate, lease: Estate['leases'][number], since: IsoDate): void {
  estate.recurring_transactions.push({
    ...monthly,
    id: `${lease.id}-r`,
    propertyId: lease.unitId.slice(0, 4),
    unitId: lease.unitId,
    leaseId: lease.id,
    name: 'Rent',
    category: 'rent',
    amount: lease.monthlyRent,
    payee: null,
    startDate: later(since, lease.startDate),
    endDate: lease.endDate,
  })
}

function expectInstalment(estate: Estate, loan: Estate['loans'][number], since: IsoDate): void {
  estate.recurring_transactions.push({
    ...monthly,
    id: `${loan.id}-r`,
    propertyId: loan.propertyId,
    loanId: loan.id,
    name: loan.lender,
    category: 'mortgage_interest',
    amount: -1,
    payee: loan.lender,
    startDate: since,
  })
}

function addRule({ import_rules: rules }: Estate, n: number, random: Random): void {
  rules.push({
    id: `rule${n}`,
    portfolioId: 'load',
    position: n + 1,
    payeeContains: `Payee ${n}`,
    descriptionContains: null,
    amountMin: null,
    amountMax: 0,
    accountId: null,
    category: random.pick(['repairs', 'utilities', 'supplies']),
    propertyId: null,
    unitId: null,
    payee: null,
    source: 'user',
  })
}

function addTask({ tasks, properties }: Estate, n: number, last: IsoMonth): void {
  tasks.push({
    id: `task${n}`,
    portfolioId: 'load',
    propertyId: properties[n % properties.length]?.id ?? null,
    unitId: null,
    tenantId: null,
    leaseId: null,
    loanId: null,
    dealId: null,
    optimizationId: null,
    title: `Look at the roof ${n}`,
    notes: '',
    dueDate: lastDayOf(addMonths(last, n % 12)),
    status: n % 3 === 0 ? 'open' : 'done',
  })
}
