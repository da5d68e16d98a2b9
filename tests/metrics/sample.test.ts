import { describe, expect, it } from 'vitest'
import { buildLoanSchedule } from '#shared/finance/loan-schedule'
import { getDashboard } from '#main/metrics/dashboard-handlers'
import { suggestedAsOf } from '#main/metrics/suggested-as-of'
import { deletePortfolio } from '#main/portfolios/portfolio-handlers'
import { listLoansByProperties } from '#main/properties/loan-queries'
import { getProperty, listProperties } from '#main/properties/property-handlers'
import { isSampleFile } from '#main/sample/sample-queries'
import { listDeals, setDealStage } from '#main/deals/deal-handlers'
import { runCommand } from '#main/audit/run-command'
import { undo } from '#main/audit/undo'
import { portfolioRow, temporaryFile } from '../database/temporary-file.ts'
import { ask } from './ask.ts'
import { handFile } from './hand-file.ts'
import { sampleFile, sharedSample, sourceTable } from './sample-file.ts'

const asOf = '2026-10-31'
const sample = sharedSample()

/** The sums of the control table, added up from the file's monthly totals. */
const controlQuery = `
  with parts as (
    select t.propertyId as property, substr(t.month, 1, 4) as year, t.amount, t.count, c.kind
    from monthly_totals t join categories c on c.id = t.category)
  select coalesce(property, 'ALL') as property, coalesce(year, 'all') as year,
    sum(count) as transactions,
    sum(amount * (kind = 'income')) as income,
    sum(amount * (kind = 'operating')) as operating,
    sum(amount * (kind in ('income', 'operating'))) as noi,
    sum(amount * (kind in ('interest', 'principal'))) as debtService,
    sum(amount * (kind = 'capex')) as capex,
    sum(amount) as netCash
  from (
    select * from parts
    union all select property, null, amount, count, kind from parts
    union all select null, year, amount, count, kind from parts
    union all select null, null, amount, count, kind from parts)
  group by property, year order by 1, 2`

describe('the sample portfolio', () => {
  it('meets every control total to the cent', async () => {
    const file = sample()
    const expected = sourceTable('control-totals').map((row) => ({
      property: row['property_id'],
      year: row['year'],
      transactions: Number(row['transactions']),
      income: Number(row['income_cents']),
      operating: Number(row['operating_expense_cents']),
      noi: Number(row['noi_cents']),
      debtService: Number(row['debt_service_cents']),
      capex: Number(row['capex_cents']),
      netCash: Number(row['net_cash_cents']),
    }))
    expect(expected).toHaveLength(65)
    expect(file.raw.prepare(controlQuery).all()).toEqual(expected)
  })

  it('has schedules that repeat every booked payment of interest and principal', async () => {
    const file = sample()
    const ids = sourceTable('properties').map((row) => row['property_id'] ?? '')
    const loans = await listLoansByProperties(file.db, ids)
    const booked = sourceTable('transactions').filter((row) =>
      row['category']?.startsWith('mortgage'),
    )
    const differences = loans.flatMap((loan) => {
      const paymentByDate = new Map(buildLoanSchedule(loan).payments.map((p) => [p.date, p]))
      return booked
        .filter((row) => row['property_id'] === loan.propertyId)
        .map((row) => {
          const payment = paymentByDate.get(row['date'] ?? '')
          const part =
            row['category'] === 'mortgage_interest' ? payment?.interest : payment?.principal
          return Math.abs((part ?? 0) + Math.round(Number(row['amount']) * 100))
        })
    })
    expect(differences).toHaveLength(766)
    // One loan meets a tie of half a cent that its lender rounded the other way.
    expect(Math.max(...differences)).toBeLessThanOrEqual(1)
    expect(differences.filter((cents) => cents > 0).length).toBeLessThanOrEqual(2)
  })

  it('is marked as the sample, and its filling cannot be undone', async () => {
    const file = sample()
    expect(await isSampleFile(file.db)).toBe(true)
    expect(await isSampleFile((await temporaryFile()).db)).toBe(false)
    await expect(undo(file)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })

  it('starts from the end of its last month when today is later, else from today', async () => {
    const { db } = sample()
    expect(await suggestedAsOf(db, '2026-11-21')).toBe('2026-10-31')
    expect(await suggestedAsOf(db, '2026-11-20')).toBe('2026-11-20')
    expect(await suggestedAsOf((await temporaryFile()).db, '2026-11-21')).toBe('2026-11-21')
  })

  it('starts from today when the only portfolio with bookings is deleted', async () => {
    const file = await handFile()
    await runCommand(file, { label: 'Another' }, (tx) =>
      tx.insertInto('portfolios').values(portfolioRow('p2')).execute(),
    )
    expect(await suggestedAsOf(file.db, '2026-11-21')).toBe('2026-01-31')
    await deletePortfolio(file, 'p1')
    expect(await suggestedAsOf(file.db, '2026-11-21')).toBe('2026-11-21')
  })
})

describe('the dashboard of the sample', () => {
  it('shows the figures that the tables add up to', async () => {
    const { db } = sample()
    const dashboard = await getDashboard(db, ask({ asOf }))
    const sumOf = (table: string, column: string) =>
      sourceTable(table).reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0)
    const value = sumOf('properties', 'current_value')
    const debt = sumOf('loans', 'balance_20261031')
    const year = sourceTable('transactions').filter((row) => (row['date'] ?? '') >= '2025-11-01')
    const cents = (rows: Record<string, string>[]) =>
      rows.reduce((sum, row) => sum + Math.round(Number(row['amount']) * 100), 0)
    const outsideNoi = new Set(['mortgage_interest', 'mortgage_principal', 'capex'])
    const noi = cents(year.filter((row) => !outsideNoi.has(row['category'] ?? '')))
    const shown = Object.fromEntries(dashboard.kpis.map((kpi) => [kpi.key, kpi.value]))
    expect(shown).toMatchObject({
      value,
      loanBalance: debt,
      equity: value - debt,
      ltv: debt / value,
      noi,
      cashFlow: cents(year),
      capRate: noi / value,
      physicalOccupancy: 36 / 40,
    })
    expect(dashboard).toMatchObject({
      period: { from: '2025-11-01', to: '2026-10-31' },
      comparison: { asOf: '2025-10-31', period: { from: '2024-11-01', to: '2025-10-31' } },
    })
    expect(dashboard.months.map(({ month }) => month)).toHaveLength(12)
    expect(dashboard.months.reduce((sum, month) => sum + month.cashFlow, 0)).toBe(cents(year))
    expect(dashboard.noiByProperty.reduce((sum, part) => sum + part.noi, 0)).toBe(noi)
  })

  it('has a course of 24 months that ends at today’s figure', async () => {
    const { db } = sample()
    const { kpis } = await getDashboard(db, ask({ asOf }))
    for (const kpi of kpis) {
      expect(kpi.series).toHaveLength(24)
      expect(kpi.series.at(-1)).toBe(kpi.value)
      expect(kpi.series[11]).toBe(kpi.previous)
    }
  })

  it('says why a figure is missing before the books begin', async () => {
    const { db } = sample()
    const { kpis } = await getDashboard(db, ask({ asOf: '2024-06-30' }))
    expect(kpis.find(({ key }) => key === 'noi')).toMatchObject({
      value: null,
      reason: 'The books begin in November 2023, after this period does.',
    })
  })

  it('foresees vacancies, endings and what falls due, soonest first', async () => {
    const { db } = sample()
    const { upcoming } = await getDashboard(db, ask({ asOf }))
    const countOf = (kind: string) => upcoming.filter((event) => event.kind === kind).length
    expect(countOf('vacant_unit')).toBe(4)
    expect(countOf('loan_maturity')).toBe(2)
    expect(countOf('lease_end')).toBeGreaterThanOrEqual(9)
    expect(countOf('document_expiry')).toBe(3)
    const dates = upcoming.map(({ date }) => date ?? '9999')
    expect(dates).toEqual(dates.toSorted())
  })

  it('is refused for a portfolio that is not there', async () => {
    const { db } = sample()
    await expect(getDashboard(db, ask({ portfolioId: 'x' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('properties and deals of the sample', () => {
  it('list twelve properties, whose sums are the dashboard’s', async () => {
    const { db } = sample()
    const rows = await listProperties(db, { portfolioId: 'sample', asOf })
    expect(rows).toHaveLength(12)
    const strip = rows.find(({ id }) => id === 'P10')
    expect(strip?.figures).toMatchObject({
      value: 292_800_000,
      loanBalance: 107_919_049,
      equity: 184_880_951,
      units: 5,
      leasedUnits: 5,
      occupancy: 1,
    })
    expect(rows.find(({ id }) => id === 'P05')?.figures).toMatchObject({
      loanBalance: 0,
      dscr: null,
    })
  })

  it('show a property with everything that belongs to it', async () => {
    const { db } = sample()
    const detail = await getProperty(db, { propertyId: 'P10', asOf })
    expect(detail.units).toHaveLength(5)
    expect(detail.leases).toHaveLength(6)
    expect(detail.leases.find(({ id }) => id === 'L118')).toMatchObject({
      tenantName: 'Cedar Laundry Co',
      // 2,740 a month, risen by 3 % four times.
      rentToday: 308_389,
    })
    expect(detail.loans[0]).toMatchObject({ balance: 107_919_049, currentRate: 0.0625 })
    expect(detail.months.reduce((sum, { noi }) => sum + noi, 0)).toBe(detail.figures.noi)
    expect(detail.documents.length).toBeGreaterThan(4)
    await expect(getProperty(db, { propertyId: 'P99', asOf })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('move a deal to another stage and back', async () => {
    const file = await sampleFile()
    const [deal] = await listDeals(file.db, { portfolioId: 'sample' })
    if (deal === undefined) throw new Error('the sample has deals')
    const reason = 'Too far away.'
    const moved = await setDealStage(file, { dealId: deal.id, stage: 'passed', reason })
    expect(moved).toEqual({ ...deal, stage: 'passed' })
    expect((await listDeals(file.db, { portfolioId: 'sample' }))[0]).toEqual(moved)
    await undo(file)
    expect((await listDeals(file.db, { portfolioId: 'sample' }))[0]).toEqual(deal)
  })

  it('offer a pipeline of 60 deals with believable prices, yields and risks', async () => {
    const { db } = sample()
    const deals = await listDeals(db, { portfolioId: 'sample' })
    expect(deals).toHaveLength(60)
    expect(new Set(deals.map(({ name }) => name)).size).toBe(60)
    for (const { price, noi, risk } of deals) {
      expect(price).toBeGreaterThanOrEqual(15_000_000)
      expect(price).toBeLessThanOrEqual(600_000_000)
      expect(noi / price).toBeGreaterThan(0.035)
      expect(noi / price).toBeLessThan(0.09)
      expect(risk).toBeGreaterThanOrEqual(0.005)
      expect(risk).toBeLessThanOrEqual(0.03)
    }
  })
})
