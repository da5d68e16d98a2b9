import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { z } from 'zod'
import type { NewLoan } from '#shared/loans/loans'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, refusalOf } from './entries.ts'

/** A house with nothing owed, and $250,000 at 6 % over 30 years to be lent on it. */
async function startWithHouse() {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const loan: z.input<typeof NewLoan> = {
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
  }
  const detail = (asOf = '2026-02-28') => app.api.properties.get({ propertyId, asOf })
  return { ...app, propertyId, loan, detail }
}

const floating = {
  type: 'floating' as const,
  index: 'SOFR',
  margin: 0.02,
  cap: 0.08,
  floor: null,
  resets: [{ date: '2026-01-01', annual: 0.06 }],
}

describe('a loan', () => {
  it('is owed $249,751.12 after its first payment, and nothing once it is undone', async () => {
    const { api, topics, loan, detail } = await startWithHouse()
    const added = await api.loans.create(loan)
    expect(topics).toEqual(expect.arrayContaining(['properties', 'metrics', 'history']))
    const before = await detail()
    expect(before.loans).toEqual([{ ...added, balance: 24_975_112, currentRate: 0.06 }])
    expect(before.figures.loanBalance).toBe(24_975_112)
    await api.audit.undo()
    expect(await detail()).toMatchObject({ loans: [], figures: { loanBalance: 0 } })
    await api.audit.redo()
    expect(await detail()).toEqual(before)
  })

  it('is made floating with its rates in one command; an edit that changes nothing leaves none', async () => {
    const { api, context, loan, detail } = await startWithHouse()
    const { propertyId: _property, ...added } = await api.loans.create(loan)
    const before = await detail()
    const edit = { ...added, rate: floating }
    await api.loans.update(edit)
    await api.loans.update(edit)
    const rate = { ...floating, resets: [...floating.resets, { date: '2026-06-01', annual: 0.07 }] }
    await api.loans.update({ ...added, rate })
    expect((await detail('2026-07-01')).loans).toMatchObject([{ rate, currentRate: 0.07 }])
    await api.audit.undo()
    expect((await detail()).loans).toMatchObject([{ rate: floating, currentRate: 0.06 }])
    expect((await api.audit.undo()).undo?.label).toBe('Add loan of First Bank')
    expect(await detail()).toEqual(before)
    const { db } = context.files.requireOpen()
    expect(await verifyAuditChain(db)).toMatchObject({ ok: true })
  })

  it('is deleted with the record of its rates and comes back with it', async () => {
    const { api, context, loan, detail } = await startWithHouse()
    const { id: loanId } = await api.loans.create({ ...loan, rate: floating })
    const before = await detail()
    await api.loans.delete({ loanId })
    const { db } = context.files.requireOpen()
    expect(await db.selectFrom('loan_rate_resets').selectAll().execute()).toEqual([])
    expect((await detail()).loans).toEqual([])
    await api.audit.undo()
    expect(await detail()).toEqual(before)
    await api.properties.delete({ propertyId: loan.propertyId })
    await api.audit.undo()
    expect(await detail()).toEqual(before)
  })

  it.each([
    ['lender', { lender: '' }, 'Write at least one character.'],
    ['amount', { amount: 0 }, 'A loan has an amount above 0.'],
    ['firstPaymentDate', { firstPaymentDate: '2026-01-01' }, /after the loan starts/],
    ['termMonths', { termMonths: null }, 'Write a whole number of months from 1 to 600.'],
    ['interestOnlyMonths', { interestOnlyMonths: 361 }, /longer than the loan/],
    ['rate.annual', { rate: { type: 'fixed', annual: null } }, /between −10% and 100%/],
    ['rate.resets', { rate: { ...floating, resets: [] } }, /rate the loan starts with/],
    [
      'rate.resets.1.date',
      { rate: { ...floating, resets: [...floating.resets, ...floating.resets] } },
      'Each rate comes after the one before it.',
    ],
    [
      'statements.1.date',
      { statements: [1, 2].map((balance) => ({ date: '2026-02-10', balance })) },
      'Each day comes after the one before it.',
    ],
  ])('is refused with a message at %s', async (field, part, message) => {
    const { api, loan, detail } = await startWithHouse()
    const input = { ...loan, ...part } as unknown as NewLoan
    const { code, data } = await refusalOf(api.loans.create(input))
    expect(code).toBe('BAD_REQUEST')
    expect(data?.issues?.map(({ path }) => path.join('.'))).toEqual([field])
    expect(data?.issues?.[0]?.message).toMatch(message)
    expect((await detail()).loans).toEqual([])
  })

  it('is refused on a property that is not there', async () => {
    const { api, loan } = await startWithHouse()
    expect(await refusalOf(api.loans.create({ ...loan, propertyId: 'gone' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
