import { firstDayOf, addMonths, lastFullMonth } from '#shared/dates'
import type { BalanceFacts, BookedToDate } from '#shared/reports/balance-sheet'
import { listAccounts } from '../accounts/account-queries.ts'
import { readPropertyFacts } from './property-facts.ts'
import { listLedgerCategories, listLedgerMonths, selectBookings } from './report-queries.ts'
import { propertyIdsOf, type ReportScope } from './report-scope.ts'

/** Before any booking. */
const ever = '0000-01'

/** Everything that a balance sheet is made from: all months that are over, and the days since. */
export async function readBalanceFacts(scope: ReportScope): Promise<BalanceFacts> {
  const { db, asOf, request } = scope
  const ids = propertyIdsOf(scope)
  const last = lastFullMonth(asOf)
  const months = await listLedgerMonths(db, ids, { from: ever, to: last })
  const days = await selectBookings(db, ids, firstDayOf(addMonths(last, 1)), asOf).execute()
  const kinds = new Map((await listLedgerCategories(db)).map(({ id, kind }) => [id, kind]))
  const booked = new Map<string, BookedToDate>()
  for (const { propertyId, category, amount } of [...months, ...days]) {
    const before = booked.get(propertyId) ?? { cash: 0, equity: 0, deposits: 0 }
    const kind = kinds.get(category)
    booked.set(propertyId, {
      cash: before.cash + amount,
      equity: before.equity + (kind === 'equity' ? amount : 0),
      deposits: before.deposits + (kind === 'deposit' ? amount : 0),
    })
  }
  const { properties } = await readPropertyFacts(scope)
  return {
    asOf,
    properties,
    bookedByProperty: booked,
    openingCash: request.propertyIds.length === 0 ? await readOpeningCash(scope) : null,
    isByProperty: request.by === 'property',
  }
}

async function readOpeningCash({ db, portfolio, asOf }: ReportScope): Promise<number> {
  const accounts = await listAccounts(db, portfolio.id)
  return accounts
    .filter(({ openingDate }) => openingDate <= asOf)
    .reduce((sum, { openingBalance }) => sum + openingBalance, 0)
}
