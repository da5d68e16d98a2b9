import type { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { insertBooking } from '#main/recurring/booking-parts'
import type { NewLoan } from '#shared/loans/loans'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, refusalOf } from '../portfolio/entries.ts'

/** A house for $640,000 with $250,000 at 6 % over 30 years on it, escrow of $300 a month. */
async function startWithLoan(changes: Partial<z.input<typeof NewLoan>> = {}) {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const input: z.input<typeof NewLoan> = {
    propertyId,
    lender: 'First Bank',
    amount: 25_000_000,
    startDate: '2026-01-01',
    firstPaymentDate: '2026-02-01',
    termMonths: 360,
    amortizationMonths: 360,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual: 0.06 },
    dayCount: '30/360',
    escrowMonthly: 30_000,
    fees: 250_000,
    notes: 'Signed in Austin.',
    prepaymentSteps: [{ untilMonth: 12, rate: 0.02 }],
    ...changes,
  }
  const loan = await app.api.loans.create(input)
  const list = (asOf = '2026-02-15') => app.api.loans.list({ portfolioId: app.portfolioId, asOf })
  const get = (asOf = '2026-02-15', loanId = loan.id) => app.api.loans.get({ loanId, asOf })
  const bookings = () =>
    app.context.files
      .requireOpen()
      .db.selectFrom('transactions')
      .select(['date', 'amount', 'category', 'isSplit', 'loanId'])
      .orderBy('date')
      .orderBy('id')
      .execute()
  return { ...app, propertyId, input, loan, list, get, bookings }
}

describe('the loans of a portfolio', () => {
  it('come with what is owed, the next payment, the maturity and the share of the value', async () => {
    const { list, loan } = await startWithLoan()
    expect(await list()).toEqual([
      {
        ...loan,
        propertyName: '12 Elm St',
        state: 'running',
        balance: 24_975_112,
        currentRate: 0.06,
        // 1,498.88 of which interest 249,751.12 · 0.5 % = 1,248.76
        nextPayment: {
          number: 2,
          date: '2026-03-01',
          payment: 149_888,
          interest: 124_876,
          principal: 25_012,
          balance: 24_950_100,
          escrow: 30_000,
        },
        maturityDate: '2056-01-01',
        loanToValue: 24_975_112 / 64_000_000,
        dscr: null,
      },
    ])
    expect(await list('2025-12-31')).toMatchObject([{ state: 'future', balance: 0 }])
    expect(await list('2056-01-01')).toMatchObject([{ state: 'ended', nextPayment: null }])
  })

  it('are covered by the income of their property: 30,000 of NOI over 15,000 of debt service is 2', async () => {
    const { context, propertyId, list } = await startWithLoan()
    const file = context.files.requireWritable()
    const base = { propertyId, unitId: null, date: '2026-01-10', payee: null, accountId: null }
    await runCommand(file, { label: 'Books' }, async (tx, { at }) => {
      for (const [category, amount] of [
        ['rent', 3_500_000],
        ['repairs', -500_000],
        ['mortgage_interest', -1_200_000],
        ['loan_principal', -300_000],
      ] as const)
        await insertBooking(
          tx,
          { ...base, description: category },
          [{ category, amount, description: '' }],
          at,
        )
    })
    expect(await list()).toMatchObject([{ dscr: 2 }])
  })
})

describe('a loan whole', () => {
  it('has its schedule, its payoff and how far its statements drift', async () => {
    const { get, api, loan } = await startWithLoan()
    await api.loans.addStatement({ loanId: loan.id, date: '2026-02-10', balance: 24_900_000 })
    const detail = await get()
    expect(detail.schedule?.payments).toHaveLength(360)
    expect(detail.schedule?.totalInterest).toBe(28_959_314)
    expect(detail.statements).toEqual([
      { date: '2026-02-10', balance: 24_900_000, scheduled: 24_975_112, drift: -75_112 },
    ])
    // 249,000 · 6 % · 14 / 360 = 581.00; 2 % of 249,000 = 4,980
    expect(detail.payoff).toEqual({
      balance: 24_900_000,
      accruedInterest: 58_100,
      penalty: 498_000,
      total: 25_456_100,
    })
    await api.loans.addStatement({ loanId: loan.id, date: '2026-02-10', balance: 24_975_112 })
    expect((await get()).statements).toMatchObject([{ drift: 0 }])
    await api.audit.undo()
    await api.audit.undo()
    expect((await get()).statements).toEqual([])
  })

  it('keeps every field that an edit does not name', async () => {
    const { api, loan } = await startWithLoan({
      extraPayments: [{ date: '2027-01-01', amount: 100_000 }],
    })
    const { id, lender, amount, startDate, firstPaymentDate, termMonths } = loan
    const { amortizationMonths, interestOnlyMonths, rate, dayCount } = loan
    const edit = { id, lender, amount, startDate, firstPaymentDate, termMonths, dayCount }
    const saved = await api.loans.update({
      ...edit,
      amortizationMonths,
      interestOnlyMonths,
      rate,
      lender: 'Second Bank',
    })
    expect(saved).toEqual({ ...loan, lender: 'Second Bank' })
  })

  it('takes an extra payment with one undo, and one of the same day on top', async () => {
    const { api, loan, get } = await startWithLoan()
    const extra = { loanId: loan.id, date: '2026-03-01', amount: 1_000_000 }
    await api.loans.addExtraPayment(extra)
    await api.loans.addExtraPayment({ ...extra, amount: 500_000 })
    const { schedule, loan: changed } = await get()
    expect(changed.extraPayments).toEqual([{ date: '2026-03-01', amount: 1_500_000 }])
    expect(schedule?.payments[1]?.principal).toBe(25_012 + 1_500_000)
    await api.audit.undo()
    await api.audit.undo()
    expect((await get()).loan.extraPayments).toEqual([])
  })

  it('is refused a term that is no whole number of quarters', async () => {
    const { api, input } = await startWithLoan()
    const { data } = await refusalOf(
      api.loans.create({ ...input, paymentFrequency: 'quarterly', termMonths: 100 }),
    )
    expect(data?.issues?.map(({ path }) => path.join('.'))).toEqual(['termMonths'])
  })
})

describe('a loan that ends', () => {
  it('is paid off with interest and penalty booked, and back with one undo', async () => {
    const { api, loan, get, list, bookings } = await startWithLoan()
    await api.loans.end({ loanId: loan.id, endedDate: '2026-02-15', isBooked: true })
    expect(await list()).toMatchObject([{ state: 'ended', balance: 0, maturityDate: '2026-02-15' }])
    expect((await get()).schedule?.payments).toHaveLength(2)
    // 249,751.12 · 6 % · 14 / 360 = 582.75; 2 % of 249,751.12 = 4,995.02; together 255,328.89
    const booked = { date: '2026-02-15', loanId: loan.id }
    expect(await bookings()).toEqual([
      { ...booked, amount: -25_532_889, category: 'loan_payoff', isSplit: 1 },
      { ...booked, amount: -24_975_112, category: 'loan_payoff', isSplit: 0 },
      { ...booked, amount: -58_275, category: 'mortgage_interest', isSplit: 0 },
      { ...booked, amount: -499_502, category: 'loan_fee', isSplit: 0 },
    ])
    await api.audit.undo()
    expect(await bookings()).toEqual([])
    expect(await list()).toMatchObject([{ state: 'running' }])
  })

  it('is refused a second end, and a day before its start', async () => {
    const { api, loan } = await startWithLoan()
    const end = { loanId: loan.id, isBooked: false }
    expect(await refusalOf(api.loans.end({ ...end, endedDate: '2025-12-31' }))).toMatchObject({
      code: 'LOAN_NOT_RUNNING',
      message: 'This loan starts on 2026-01-01. Choose a day on or after it.',
    })
    await api.loans.end({ ...end, endedDate: '2026-05-01' })
    expect(await refusalOf(api.loans.end({ ...end, endedDate: '2026-06-01' }))).toMatchObject({
      message: 'This loan ended on 2026-05-01.',
    })
  })

  it('goes on in a renewal that keeps its history: one command, one undo', async () => {
    const { api, context, loan, input, list, get, bookings } = await startWithLoan()
    const renewed = await api.loans.renew({
      loanId: loan.id,
      endedDate: '2026-03-01',
      isBooked: true,
      loan: {
        ...input,
        lender: 'Second Bank',
        amount: 30_000_000,
        startDate: '2026-03-01',
        firstPaymentDate: '2026-04-01',
        rate: { type: 'fixed', annual: 0.05 },
      },
    })
    expect(renewed).toMatchObject({ renewsLoanId: loan.id, amount: 30_000_000 })
    expect(await list('2026-03-01')).toMatchObject([
      { lender: 'First Bank', state: 'ended', balance: 0 },
      { lender: 'Second Bank', state: 'running', balance: 30_000_000 },
    ])
    const { renewals } = await get('2026-03-01', renewed.id)
    expect(renewals.map(({ lender, endedDate }) => [lender, endedDate])).toEqual([
      ['First Bank', '2026-03-01'],
      ['Second Bank', null],
    ])
    expect((await get('2026-03-01')).renewals).toEqual(renewals)
    // On a payment date no interest has run: 249,501.00 and 2 % of it; then 300,000.00 less 2,500.00 of fees.
    const wholes = (await bookings()).filter(({ isSplit }) => isSplit === 1)
    expect(wholes.map(({ amount }) => amount)).toEqual([-24_950_100 - 499_002, 29_750_000])
    await api.audit.undo()
    expect(await list('2026-03-01')).toMatchObject([{ lender: 'First Bank', state: 'running' }])
    expect(await bookings()).toEqual([])
    await api.audit.redo()
    expect(await list('2026-03-01')).toHaveLength(2)
    expect(await verifyAuditChain(context.files.requireOpen().db)).toMatchObject({ ok: true })
  })

  it('is left alone when the books of the day are closed', async () => {
    const { api, context, loan, portfolioId, list } = await startWithLoan()
    await runCommand(context.files.requireWritable(), { label: 'Close' }, (tx) =>
      tx
        .updateTable('portfolios')
        .set({ lockedThrough: '2026-03-31' })
        .where('id', '=', portfolioId)
        .execute(),
    )
    const end = { loanId: loan.id, endedDate: '2026-02-15', isBooked: true }
    expect(await refusalOf(api.loans.end(end))).toMatchObject({ code: 'PERIOD_LOCKED' })
    expect(await list()).toMatchObject([{ state: 'running' }])
  })
})
