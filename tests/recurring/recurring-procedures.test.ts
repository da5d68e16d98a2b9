import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { insertBooking } from '#main/recurring/booking-parts'
import type { NewRecurring } from '#shared/recurring/recurring'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'

/** A house with a let unit and a quarterly loan: $100,000 at 6 % over ten years, escrow of $100 a month. */
async function startWithHouse() {
  const app = await startTestApp()
  const { api, context, portfolioId } = app
  const { id: propertyId } = await api.properties.create(newProperty(app))
  const { id: unitId } = await api.units.create(newUnit(propertyId, 'A'))
  const lease = await api.leases.create({
    unitId,
    tenantId: null,
    newTenant: { name: 'R. Ortiz', email: null, phone: null, sector: null },
    startDate: '2026-01-01',
    endDate: '2027-12-31',
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 165_000,
    deposit: 0,
    steps: [{ date: '2026-07-01', monthlyRent: 170_000 }],
  })
  const loan = await api.loans.create({
    propertyId,
    lender: 'First Bank',
    amount: 10_000_000,
    startDate: '2026-01-01',
    firstPaymentDate: '2026-04-01',
    termMonths: 120,
    amortizationMonths: 120,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual: 0.06 },
    dayCount: '30/360',
    paymentFrequency: 'quarterly',
    escrowMonthly: 10_000,
  })
  const asOf = '2026-06-15'
  const due = (days = 30, on = asOf) => api.recurring.due({ portfolioId, asOf: on, days })
  const list = (on = asOf) => api.recurring.list({ portfolioId, asOf: on })
  const propose = (...sources: ('lease' | 'loan' | 'history')[]) =>
    api.recurring.propose({ portfolioId, asOf, sources })
  const expectLoan = async () => {
    const [proposal] = await propose('loan')
    if (!proposal) throw new Error('the loan is not proposed')
    const [row] = await api.recurring.create({ recurring: [proposal.recurring] })
    if (!row) throw new Error('nothing was created')
    return row
  }
  const book = (date: string, amount: number, category: string, payee: string | null = null) =>
    runCommand(context.files.requireWritable(), { label: 'Book' }, (tx, { at }) =>
      insertBooking(
        tx,
        { propertyId, unitId: null, date, payee, description: category, accountId: null },
        [{ category, amount, description: '' }],
        at,
      ),
    )
  const bookings = () =>
    context.files
      .requireOpen()
      .db.selectFrom('transactions')
      .select(['id', 'date', 'amount', 'category', 'isSplit', 'recurringId', 'recurringDate'])
      .orderBy('date')
      .orderBy('id')
      .execute()
  const base = { propertyId, unitId, lease, loan, due, list, propose, expectLoan }
  return { ...app, ...base, book, bookings }
}

const insurance = (propertyId: string, changes: Partial<NewRecurring> = {}): NewRecurring => ({
  propertyId,
  unitId: null,
  leaseId: null,
  loanId: null,
  name: 'Insurance',
  category: 'insurance',
  amount: -60_000,
  payee: 'Acme Mutual',
  frequency: 'monthly',
  startDate: '2026-05-10',
  endDate: null,
  daysTolerance: 5,
  amountTolerance: 0,
  ...changes,
})

describe('a recurring booking', () => {
  it('is listed with what comes next, overdue and due; edited, paused, resumed, each undone', async () => {
    const { api, propertyId, due, list, context } = await startWithHouse()
    const [row] = await api.recurring.create({ recurring: [insurance(propertyId)] })
    if (!row) throw new Error('nothing was created')
    expect(await list()).toEqual([
      {
        ...row,
        propertyName: '12 Elm St',
        unitLabel: null,
        state: 'running',
        nextDate: '2026-07-10',
        nextAmount: -60_000,
      },
    ])
    expect((await due()).map(({ date, isOverdue }) => [date, isOverdue])).toEqual([
      ['2026-05-10', true],
      ['2026-06-10', true],
      ['2026-07-10', false],
    ])
    const { pausedOn: _paused, ...fields } = row
    await api.recurring.update({ ...fields, amount: -65_000, endDate: '2026-06-30' })
    expect((await due()).map(({ amount }) => amount)).toEqual([-65_000, -65_000])
    expect(await list()).toMatchObject([{ state: 'ended', nextDate: null }])
    await api.audit.undo()
    await api.recurring.pause({ recurringId: row.id, on: '2026-06-01' })
    expect(await list()).toMatchObject([{ state: 'paused', nextDate: null }])
    expect((await due()).map(({ date }) => date)).toEqual(['2026-05-10'])
    // July is skipped with the pause; August is due again.
    await api.recurring.resume({ recurringId: row.id, on: '2026-08-01' })
    expect((await due(60, '2026-08-01')).map(({ date }) => date)).toEqual([
      '2026-05-10',
      '2026-08-10',
      '2026-09-10',
    ])
    await api.audit.undo()
    await api.audit.undo()
    expect(await due()).toHaveLength(3)
    await api.recurring.delete({ recurringId: row.id })
    expect(await list()).toEqual([])
    await api.audit.undo()
    expect(await list()).toMatchObject([{ id: row.id }])
    expect(await verifyAuditChain(context.files.requireOpen().db)).toMatchObject({ ok: true })
  })

  it('is refused an end before its start, and no amount', async () => {
    const { api, propertyId } = await startWithHouse()
    const input = insurance(propertyId, { endDate: '2026-01-01', amount: 0 })
    const { data } = await refusalOf(api.recurring.create({ recurring: [input] }))
    expect(data?.issues?.map(({ path }) => path.join('.'))).toContain('recurring.0.amount')
  })
})

describe('what is due', () => {
  it('is booked all at once, skipped, and taken back with one undo', async () => {
    const { api, propertyId, due, bookings } = await startWithHouse()
    const [row] = await api.recurring.create({ recurring: [insurance(propertyId)] })
    const recurringId = row?.id ?? ''
    const settled = await api.recurring.settle({
      post: [
        { recurringId, date: '2026-05-10' },
        { recurringId, date: '2026-06-10' },
        { recurringId, date: '2026-06-10' },
      ],
      skip: [{ recurringId, date: '2026-07-10' }],
    })
    expect(settled).toEqual({ posted: 2, matched: 0, skipped: 1 })
    expect(await due()).toEqual([])
    expect(await bookings()).toMatchObject([
      { date: '2026-05-10', amount: -60_000, category: 'insurance', recurringDate: '2026-05-10' },
      { date: '2026-06-10', amount: -60_000, isSplit: 0, recurringId },
    ])
    const again = { post: [{ recurringId, date: '2026-05-10' }] }
    expect(await api.recurring.settle(again)).toEqual({ posted: 0, matched: 0, skipped: 0 })
    expect((await api.audit.undo()).redo?.label).toBe('Book 3, Skip 1 expected')
    expect(await due()).toHaveLength(3)
    expect(await bookings()).toEqual([])
  })

  it('is refused on a day on which nothing is due any more', async () => {
    const { api, propertyId } = await startWithHouse()
    const [row] = await api.recurring.create({ recurring: [insurance(propertyId)] })
    const post = [{ recurringId: row?.id ?? '', date: '2026-05-11' }]
    expect(await refusalOf(api.recurring.settle({ post }))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'Nothing is due on 2026-05-11 any more. Look at the list again.',
    })
  })

  it('finds the booking that was meant, and links it', async () => {
    const { api, propertyId, due, book, bookings } = await startWithHouse()
    const [row] = await api.recurring.create({ recurring: [insurance(propertyId)] })
    await book('2026-05-12', -60_000, 'insurance', 'Acme Mutual')
    await book('2026-06-10', -61_000, 'insurance')
    const [may, june] = await due()
    expect(may?.suggestion).toMatchObject({ date: '2026-05-12', payee: 'Acme Mutual' })
    expect(june?.suggestion).toBeNull()
    const recurringId = row?.id ?? ''
    const transactionId = may?.suggestion?.id ?? ''
    await api.recurring.settle({ match: [{ recurringId, date: '2026-05-10', transactionId }] })
    expect((await bookings())[0]).toMatchObject({ recurringId, recurringDate: '2026-05-10' })
    expect((await due()).map(({ date }) => date)).toEqual(['2026-06-10', '2026-07-10'])
    await api.audit.undo()
    expect(await due()).toHaveLength(3)
  })
})

describe('the payments of a loan', () => {
  it('are booked with interest, principal and escrow to the cent', async () => {
    const { api, expectLoan, due, bookings } = await startWithHouse()
    const { id: recurringId, amount, startDate } = await expectLoan()
    // The second payment of 3,342.71, and 300.00 of escrow for its three months.
    expect({ amount, startDate }).toEqual({ amount: -364_271, startDate: '2026-07-01' })
    expect(await due()).toMatchObject([{ date: '2026-07-01', amount: -364_271 }])
    await api.recurring.settle({ post: [{ recurringId, date: '2026-07-01' }] })
    // 98,157.29 are owed after the first payment; · 6 % / 4 = 1,472.36 of interest, 1,870.35 of principal.
    expect(await bookings()).toMatchObject([
      { amount: -364_271, isSplit: 1, recurringId, recurringDate: '2026-07-01' },
      { amount: -147_236, category: 'mortgage_interest', isSplit: 0, recurringId: null },
      { amount: -187_035, category: 'loan_principal' },
      { amount: -30_000, category: 'transfer' },
    ])
    await api.audit.undo()
    expect(await bookings()).toEqual([])
  })

  it('take apart the one line of the bank that they are matched with', async () => {
    const { api, expectLoan, due, book, bookings } = await startWithHouse()
    const { id: recurringId, ...row } = await expectLoan()
    const { pausedOn: _paused, ...fields } = row
    await api.recurring.update({ ...fields, id: recurringId, amountTolerance: 10_000 })
    await book('2026-07-02', -365_000, 'uncategorised', 'FIRST BANK PMT')
    const [payment] = await due()
    const transactionId = payment?.suggestion?.id ?? ''
    await api.recurring.settle({ match: [{ recurringId, date: '2026-07-01', transactionId }] })
    // The $7.29 on top is principal.
    expect((await bookings()).map(({ amount, category }) => [amount, category])).toEqual([
      [-365_000, 'uncategorised'],
      [-147_236, 'mortgage_interest'],
      [-187_764, 'loan_principal'],
      [-30_000, 'transfer'],
    ])
    await api.audit.undo()
    expect(await bookings()).toMatchObject([{ amount: -365_000, isSplit: 0, recurringId: null }])
  })

  it('end with the loan', async () => {
    const { api, loan, expectLoan, due } = await startWithHouse()
    await expectLoan()
    await api.loans.end({ loanId: loan.id, endedDate: '2026-06-20', isBooked: false })
    expect(await due(366)).toEqual([])
  })
})

describe('proposals', () => {
  it('name the rent of leases and the payments of loans that nobody expects yet', async () => {
    const { api, propertyId, unitId, lease, loan, propose, due } = await startWithHouse()
    const proposals = await propose('lease', 'loan')
    expect(proposals).toMatchObject([
      {
        source: 'lease',
        unitLabel: 'A',
        recurring: {
          propertyId,
          unitId,
          leaseId: lease.id,
          name: 'Rent A',
          payee: 'R. Ortiz',
          amount: 170_000,
          startDate: '2026-07-01',
          endDate: '2027-12-31',
        },
      },
      { source: 'loan', recurring: { loanId: loan.id, frequency: 'quarterly', amount: -364_271 } },
    ])
    await api.recurring.create({ recurring: proposals.map(({ recurring }) => recurring) })
    expect(await propose('lease', 'loan')).toEqual([])
    expect((await due()).map(({ name }) => name).sort()).toEqual(['First Bank', 'Rent A'])
    expect((await api.audit.undo()).redo?.label).toBe('Expect 2 bookings')
  })

  it('find what looks regular in the books, until it is expected', async () => {
    const { api, book, propose } = await startWithHouse()
    for (const date of ['2025-09-05', '2025-12-05', '2026-03-05', '2026-06-05'])
      await book(date, -60_000, 'insurance', 'Acme Mutual')
    const [regular] = await propose('history')
    expect(regular).toMatchObject({
      source: 'history',
      count: 4,
      propertyName: '12 Elm St',
      recurring: { name: 'Acme Mutual', frequency: 'quarterly', startDate: '2026-09-05' },
    })
    if (!regular) throw new Error('nothing looks regular')
    await api.recurring.create({ recurring: [regular.recurring] })
    expect(await propose('history')).toEqual([])
  })
})
