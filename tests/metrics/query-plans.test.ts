import type { Compilable } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  selectAnalysesByDeal,
  selectCurrentAnalyses,
} from '#main/deal-analyses/deal-analysis-queries'
import {
  selectDepositBookings,
  selectFirstRentMonths,
  selectTenantBookings,
} from '#main/leases/lease-booking-queries'
import { selectLastRentByUnit } from '#main/leases/lease-list-queries'
import {
  selectBookedMonths,
  selectBookedTotalsOfDays,
  selectKindTotals,
} from '#main/metrics/monthly-total-queries'
import { selectUncategorised } from '#main/metrics/health-queries'
import { selectBookings, selectDaySums, selectMonthSums } from '#main/metrics/lineage-queries'
import { selectLeaseOptions, selectLeases, selectLeaseSteps } from '#main/properties/lease-queries'
import {
  selectExtraPayments,
  selectLoanResets,
  selectLoanStatements,
  selectPrepaymentSteps,
} from '#main/properties/loan-part-queries'
import { selectLoans } from '#main/properties/loan-queries'
import { temporaryFile } from '../database/temporary-file.ts'

describe('list queries', () => {
  it('search by an index and never read a whole table', async () => {
    const { db, raw } = await temporaryFile()
    const ids = ['r1', 'r2']
    const days = { from: '2025-12-01', to: '2025-12-15' }
    const selection = { propertyIds: ids, kind: 'income', rent: null, category: null } as const
    const byPortfolio = (table: 'properties' | 'deals' | 'tenants' | 'documents') =>
      db.selectFrom(table).selectAll().where('portfolioId', '=', 'p1')
    const byProperty = (table: 'units' | 'valuations' | 'transactions' | 'projects' | 'tasks') =>
      db.selectFrom(table).selectAll().where('propertyId', 'in', ids)
    const loanIds = db.selectFrom('loans').select('loans.id').where('propertyId', 'in', ids)
    const queries: Compilable[] = [
      selectKindTotals(db, ids, '2025-01', '2025-12'),
      selectBookedMonths(db, ids),
      selectBookedTotalsOfDays(db, ids, days),
      selectUncategorised(db, ids),
      selectMonthSums(db, selection, ['2025-01', '2025-02'], 'category'),
      selectDaySums(db, selection, days, 'month'),
      selectBookings(db, selection, days, { offset: 0, limit: 100 }),
      selectBookings(db, { ...selection, propertyIds: ['r1'] }, days, { offset: 0, limit: 100 }),
      selectLeases(db, ids),
      selectLeaseSteps(db, ids),
      selectLoans(db, ids),
      selectLoanResets(db, loanIds),
      selectExtraPayments(db, loanIds),
      selectPrepaymentSteps(db, loanIds),
      selectLoanStatements(db, loanIds),
      selectLeaseOptions(db, ids),
      selectLastRentByUnit(db, ids, '2025-01-01', '2025-12-31'),
      selectDepositBookings(db, ids),
      selectFirstRentMonths(db, ids),
      selectTenantBookings(db, 't1', ['l1'], ['u1']),
      byPortfolio('properties').orderBy('name'),
      byPortfolio('deals').orderBy('name'),
      byPortfolio('tenants'),
      byPortfolio('documents'),
      selectAnalysesByDeal(db, 'd1'),
      selectCurrentAnalyses(db, 'p1'),
      byProperty('units'),
      byProperty('valuations'),
      byProperty('transactions'),
      byProperty('projects'),
      byProperty('tasks'),
      db
        .selectFrom('tasks')
        .selectAll()
        .where('portfolioId', '=', 'p1')
        .where('status', '=', 'open'),
      db.selectFrom('optimizations').selectAll().where('portfolioId', '=', 'p1'),
      db.selectFrom('audit_log').selectAll().where('commandId', '=', 'c'),
      db.selectFrom('commands').selectAll().where('number', '<', 9).orderBy('number', 'desc'),
    ]
    for (const query of queries) {
      const { sql, parameters } = query.compile()
      const plan = raw
        .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
        .all(...parameters)
        .map(({ detail }) => detail)
      expect(plan.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
      expect(plan.some((detail) => detail.startsWith('SEARCH'))).toBe(true)
    }
  })
})
