import type { z } from 'zod'
import { describe, expect, it } from 'vitest'
import type { RuleName } from '#shared/alerts/alert-rules'
import type { NewLease } from '#shared/leases'
import type { NewLoan } from '#shared/loans/loans'
import { addBookedProperty, type BookingEntry, cents } from '../budgets/ledger-rows.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'

/** A file whose calendar is set by hand, and what a rule raises in it on each of some days. */
async function startCalendar() {
  const clock = { day: '2026-11-21' }
  const app = await startTestApp({ today: () => clock.day })
  const { api, portfolioId } = app
  const on = async (rule: RuleName, days: readonly string[], sentence = '') => {
    const found: string[] = []
    for (const day of days) {
      clock.day = day
      const raised = (await api.alerts.check({ portfolioId })).filter(
        (alert) => alert.rule === rule && alert.sentence.startsWith(sentence),
      )
      found.push(raised.map(({ severity }) => severity).join() || 'nothing')
    }
    return found
  }
  return { ...app, on }
}

/** 12 Elm St with unit A, let to R. Ortiz from October 2026 on. */
async function startLetUnit(terms: Partial<z.input<typeof NewLease>> = {}) {
  const app = await startCalendar()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const { id: unitId } = await app.api.units.create(newUnit(propertyId, 'A'))
  await app.api.leases.create({
    unitId,
    tenantId: null,
    newTenant: { name: 'R. Ortiz', email: null, phone: null, sector: null },
    startDate: '2026-10-01',
    endDate: '2029-12-31',
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 165_000,
    deposit: 0,
    steps: [],
    ...terms,
  })
  return { ...app, propertyId, unitId }
}

async function startWithLoan(terms: Partial<z.input<typeof NewLoan>> = {}) {
  const app = await startCalendar()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  await app.api.loans.create({
    propertyId,
    lender: 'First Bank',
    amount: 47_000_000,
    startDate: '2026-01-01',
    firstPaymentDate: '2026-02-01',
    termMonths: 24,
    amortizationMonths: 360,
    interestOnlyMonths: 24,
    rate: { type: 'fixed', annual: 0.06 },
    dayCount: '30/360',
    escrowMonthly: 0,
    fees: 0,
    notes: '',
    prepaymentSteps: [],
    ...terms,
  })
  return { ...app, propertyId }
}

describe('on the day before, the day and the day after, a portfolio is told of', () => {
  it('a lease that ends on 31 December, and then of the unit that stands empty', async () => {
    const { on } = await startLetUnit({ endDate: '2026-12-31' })
    const ending = (...days: string[]) => on('lease_ending', days)
    expect(await ending('2026-10-31', '2026-11-01', '2026-11-02')).toEqual([
      'nothing',
      'warning',
      'warning',
    ])
    expect(await ending('2026-12-16', '2026-12-17', '2026-12-18')).toEqual([
      'warning',
      'critical',
      'critical',
    ])
    expect(await ending('2026-12-30', '2026-12-31', '2027-01-01')).toEqual([
      'critical',
      'critical',
      'nothing',
    ])
    // The 31st day without a tenant is 31 January, the 91st 1 April.
    expect(await on('vacancy', ['2027-01-30', '2027-01-31', '2027-02-01'])).toEqual([
      'nothing',
      'warning',
      'warning',
    ])
    expect(await on('vacancy', ['2027-03-31', '2027-04-01', '2027-04-02'])).toEqual([
      'warning',
      'critical',
      'critical',
    ])
  })

  it('the notice for a break of 31 March, until the last day on which it can be given', async () => {
    const { on } = await startLetUnit({
      breakDate: '2027-03-31',
      breakParty: 'landlord',
      breakNoticeMonths: 3,
    })
    const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-12-30', '2026-12-31']
    expect(await on('break_notice', [...days, '2027-01-01'])).toEqual([
      'nothing',
      'warning',
      'warning',
      'critical',
      'critical',
      'nothing',
    ])
  })

  it('a loan that falls due on 1 January 2028, that day included', async () => {
    const { on } = await startWithLoan()
    expect(await on('loan_maturity', ['2026-12-31', '2027-01-01', '2027-01-02'])).toEqual([
      'nothing',
      'warning',
      'warning',
    ])
    expect(await on('loan_maturity', ['2027-10-02', '2027-10-03', '2027-10-04'])).toEqual([
      'warning',
      'critical',
      'critical',
    ])
    expect(await on('loan_maturity', ['2027-12-31', '2028-01-01', '2028-01-02'])).toEqual([
      'critical',
      'critical',
      'nothing',
    ])
  })

  it('a floating rate that rises on 31 December', async () => {
    const resets = [
      { date: '2026-01-01', annual: 0.05 },
      { date: '2026-12-31', annual: 0.0625 },
    ]
    const { on } = await startWithLoan({
      rate: { type: 'floating', index: 'SOFR', margin: 0.02, cap: null, floor: null, resets },
    })
    const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-12-30', '2026-12-31']
    expect(await on('rate_reset', [...days, '2027-01-01'])).toEqual([
      'nothing',
      'warning',
      'warning',
      'warning',
      'nothing',
      'nothing',
    ])
  })

  it('an LTV that a valuation of 21 November brings over 75 %', async () => {
    const { api, portfolioId, propertyId, on } = await startWithLoan()
    const rule = { portfolioId, propertyId: null, rule: 'ltv', isOn: true } as const
    await api.alerts.setRule({ ...rule, thresholds: { limit: 0.75, near: 0.7 } })
    await api.valuations.create({ propertyId, date: '2026-11-21', value: 60_000_000, source: '' })
    // 470,000 of 640,000 is 73.4 %, of 600,000 78.3 %.
    expect(await on('ltv', ['2026-11-20', '2026-11-21', '2026-11-22'])).toEqual([
      'warning',
      'critical',
      'critical',
    ])
  })

  it('a policy that runs out on 21 December, before and after', async () => {
    const { api, portfolioId, propertyId, on } = await startLetUnit()
    await api.documents.add({
      portfolioId,
      subject: { propertyId },
      kind: 'document',
      paper: 'insurance',
      name: 'Policy.txt',
      expiresDate: '2026-12-21',
      notes: '',
      file: new File(['policy'], 'policy.txt', { type: 'text/plain' }),
    })
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-20', '2026-12-21']
    expect(await on('document_expiry', [...days, '2026-12-22'])).toEqual([
      'nothing',
      'warning',
      'warning',
      'warning',
      'warning',
      'critical',
    ])
  })

  it('a task of 21 November that is not done', async () => {
    const { api, portfolioId, on } = await startLetUnit()
    const title = 'Call the roofer'
    await api.tasks.create({ portfolioId, title, notes: '', dueDate: '2026-11-21', subject: {} })
    expect(await on('task_overdue', ['2026-11-20', '2026-11-21', '2026-11-22'])).toEqual([
      'nothing',
      'nothing',
      'warning',
    ])
  })
})

/** $200 of rent and as much of utilities each month from December 2025, and $500 more of them in November 2026. */
const year: readonly BookingEntry[] = [
  ...Array.from({ length: 12 }, (_, n): BookingEntry[] => {
    const month = n === 0 ? '2025-12' : `2026-${String(n).padStart(2, '0')}`
    return [
      [`${month}-03`, 'rent', 200],
      [`${month}-15`, 'utilities', -200],
    ]
  }).flat(),
  ['2026-11-20', 'utilities', -500],
]
const monthsEnd = ['2026-11-29', '2026-11-30', '2026-12-01']

describe('with the end of a month, a portfolio is told of', () => {
  it('a year that cost more than it brought, and of the cost that is out of the way', async () => {
    const app = await startCalendar()
    await addBookedProperty(app, year)
    expect(await app.on('negative_cash_flow', monthsEnd)).toEqual(['nothing', 'warning', 'warning'])
    expect(await app.on('expense_outlier', monthsEnd)).toEqual(['nothing', 'warning', 'warning'])
  })

  it('running costs that are over their plan', async () => {
    const app = await startCalendar()
    const propertyId = await addBookedProperty(app, year)
    const { api, portfolioId } = app
    const months = cents(...Array.from({ length: 12 }, () => -200))
    await api.budgets.save({ propertyId, year: 2026, rows: [{ category: 'utilities', months }] })
    // Eleven months of $200 are planned, and $500 more are booked: 22.7 % over.
    const rule = { portfolioId, propertyId: null, rule: 'budget_overrun', isOn: true } as const
    await api.alerts.setRule({ ...rule, thresholds: { share: 0.1, least: 50_000 } })
    expect(await app.on('budget_overrun', monthsEnd)).toEqual(['nothing', 'warning', 'warning'])
  })
})

describe('rent of 1 November that has not come in', () => {
  it('is late after five days of grace, and gravely after thirty', async () => {
    const app = await startLetUnit()
    const { propertyId, unitId } = app
    const booking = { propertyId, unitId, payee: null, description: '', reference: null, notes: '' }
    const book = (date: string, category: string, amount: number) =>
      app.api.transactions.create({
        ...booking,
        date,
        category,
        amount,
        accountId: null,
        loanId: null,
      })
    await book('2026-10-01', 'rent', 165_000)
    await book('2026-11-15', 'repairs', -10_000)
    expect(await app.on('rent_late', ['2026-11-05', '2026-11-06', '2026-11-07'])).toEqual([
      'nothing',
      'nothing',
      'warning',
    ])
    expect(await app.on('rent_late', ['2026-12-01', '2026-12-02', '2026-12-03'])).toEqual([
      'warning',
      'critical',
      'critical',
    ])
  })
})

describe('books that end with October', () => {
  it('are told of once they are more than twenty days behind, since nothing later is watched', async () => {
    const app = await startCalendar()
    await addBookedProperty(app, [['2026-10-03', 'rent', 200]])
    const behind = (...days: string[]) => app.on('missing_data', days, 'books_behind')
    expect(await behind('2026-11-19', '2026-11-20', '2026-11-21')).toEqual([
      'nothing',
      'nothing',
      'info',
    ])
  })
})
