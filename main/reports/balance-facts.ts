import type { BalanceFacts } from '#shared/reports/balance-sheet'
import { listAccounts } from '../accounts/account-queries.ts'
import { readBookedToDate } from './booked-to-date.ts'
import { readPropertyFacts } from './property-facts.ts'
import { propertyIdsOf, type ReportScope } from './report-scope.ts'

/** Everything that a balance sheet is made from. */
export async function readBalanceFacts(scope: ReportScope): Promise<BalanceFacts> {
  const { file, asOf, request } = scope
  const booked = await readBookedToDate(file, propertyIdsOf(scope), asOf)
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
