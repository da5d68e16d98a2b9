import { describe, expect, it } from 'vitest'
import { withRefinance } from './stack-runs.ts'
import type { TestApp } from './test-app.ts'

const recurringOf = ({ context }: TestApp, propertyId: string) =>
  context.files
    .requireOpen()
    .db.selectFrom('recurring_transactions')
    .select(['id', 'name', 'category', 'amount', 'startDate', 'endDate'])
    .where('propertyId', '=', propertyId)
    .orderBy('name')
    .execute()

describe('The money of an accepted debt stack', () => {
  it('expects the money of the day once: loans paid out, the fee, and the old loan with its interest', async () => {
    const { app, run, property } = await withRefinance()
    const { changes } = await app.api.optimizations.previewAccept({ runId: run.id })
    await app.api.optimizations.accept({ runId: run.id })
    const expected = await recurringOf(app, property.id)
    expect(expected.map(({ name, category, amount }) => [name, category, amount])).toEqual([
      ['First Bank: fee of the loan', 'loan_fee', -600_000],
      ['First Bank: loan paid out', 'loan_proceeds', 60_000_000],
      // After 82 payments of $3,792.41 there are $544,191.27 left; 14 days of interest are $1,375.59.
      ['Old Bank: loan repaid', 'loan_payoff', -54_556_686],
      ['Second Bank: loan paid out', 'loan_proceeds', 10_000_000],
      ['Third Bank: loan paid out', 'loan_proceeds', 5_000_000],
    ])
    expect(new Set(expected.map(({ startDate, endDate }) => `${startDate} ${endDate}`))).toEqual(
      new Set(['2026-12-15 2026-12-15']),
    )
    expect(
      changes
        .filter(({ entity }) => entity === 'expected')
        .map(({ name, facts }) => [name, facts[0]?.to?.value])
        .toSorted(),
    ).toEqual(expected.map(({ name, amount }) => [name, amount / 100]))
    await app.api.audit.undo()
    expect(await recurringOf(app, property.id)).toEqual([])
  })

  it('compares what was booked of it with what was expected', async () => {
    const { app, run, property } = await withRefinance()
    await app.api.optimizations.accept({ runId: run.id })
    const [fee, paidOut] = await recurringOf(app, property.id)
    const date = '2026-12-15'
    const booked = await app.api.transactions.create({
      propertyId: property.id,
      unitId: null,
      date,
      amount: 50_000_000,
      category: 'loan_proceeds',
      payee: null,
      description: '',
      reference: null,
      notes: '',
      accountId: null,
      loanId: null,
    })
    await app.api.recurring.settle({
      post: [{ recurringId: fee?.id ?? '', date }],
      match: [{ recurringId: paidOut?.id ?? '', date, transactionId: booked.id }],
    })
    const rows = await app.api.optimizations.actuals({ runId: run.id })
    expect(
      rows
        .filter(({ entity }) => entity === 'expected')
        .map(({ name, actual, state }) => [name, actual?.value ?? null, state]),
    ).toEqual([
      ['First Bank: loan paid out', 500_000, 'differs'],
      ['Second Bank: loan paid out', null, 'open'],
      ['Third Bank: loan paid out', null, 'open'],
      ['First Bank: fee of the loan', -6_000, 'as-planned'],
      ['Old Bank: loan repaid', null, 'open'],
    ])
  })
})
