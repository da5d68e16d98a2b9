import type { NewTransaction } from '#shared/transactions'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'

/** A house with one unit and a bank account that starts with 1,000.00, behind the real router. */
export async function startLedger() {
  const app = await startTestApp()
  const { api, portfolioId } = app
  const { id: propertyId } = await api.properties.create(newProperty(app))
  const { id: unitId } = await api.units.create(newUnit(propertyId, 'A'))
  const { id: accountId } = await api.accounts.create({
    portfolioId,
    name: 'Checking',
    number: null,
    openingDate: '2026-01-01',
    openingBalance: 100_000,
    defaultPropertyId: null,
  })
  const entry = (changes: Partial<NewTransaction> = {}): NewTransaction => ({
    propertyId,
    unitId: null,
    date: '2026-01-05',
    amount: -10_000,
    category: 'repairs',
    payee: 'Home Depot',
    description: 'Paint and a tap',
    reference: null,
    notes: '',
    accountId: null,
    loanId: null,
    ...changes,
  })
  const book = (changes: Partial<NewTransaction> = {}) => api.transactions.create(entry(changes))
  const list = async (filter = {}, by: 'date' | 'amount' = 'date') => {
    const sort = { by, direction: 'asc' as const }
    const page = { portfolioId, filter, sort, cursor: null, limit: 100 }
    return (await api.transactions.list(page)).rows
  }
  const sum = (filter = {}) => api.transactions.sum({ portfolioId, filter })
  const totals = () =>
    app.context.files
      .requireOpen()
      .db.selectFrom('monthly_totals')
      .select(['category', 'amount', 'count'])
      .orderBy('category')
      .execute()
  return { ...app, propertyId, unitId, accountId, entry, book, list, sum, totals }
}

export type Ledger = Awaited<ReturnType<typeof startLedger>>

/** $250,000 at 6 % over 360 months with $300 of escrow: the first payment is due on 2026-02-01. */
export const newLoan = (propertyId: string) => ({
  propertyId,
  lender: 'First Bank',
  amount: 25_000_000,
  startDate: '2026-01-01',
  firstPaymentDate: '2026-02-01',
  termMonths: 360,
  amortizationMonths: 360,
  interestOnlyMonths: 0,
  rate: { type: 'fixed' as const, annual: 0.06 },
  dayCount: '30/360' as const,
  escrowMonthly: 30_000,
})
