import { withLoan } from '../deal-analyses/worked-deal.ts'
import { describe, expect, it } from 'vitest'
import { buildLoanSchedule } from '#shared/finance/loan-schedule'
import { addPipeline, startTestApp, type TestApp } from './test-app.ts'
import { addProperty, onProperty, solveStack, stackInput, withRefinance } from './stack-runs.ts'

const loansOf = async ({ api }: TestApp, propertyId: string) =>
  (await api.properties.get({ propertyId, asOf: '2026-12-31' })).loans

const taskTitles = async ({ api, portfolioId }: TestApp) =>
  (await api.tasks.list({ portfolioId })).map(({ title }) => title).sort()

describe('Accepting a debt stack of a property', () => {
  it('shows what it will write: loans, the loan that is paid off, tasks', async () => {
    const { app, run, loan } = await withRefinance()
    const { changes } = await app.api.optimizations.previewAccept({ runId: run.id })
    expect(changes.map(({ entity, action, name }) => [entity, action, name])).toEqual([
      ['loan', 'add', 'First Bank'],
      ['loan', 'add', 'Second Bank'],
      ['loan', 'add', 'Third Bank'],
      ['loan', 'change', 'Old Bank'],
      ['expected', 'add', 'First Bank: loan paid out'],
      ['expected', 'add', 'Second Bank: loan paid out'],
      ['expected', 'add', 'Third Bank: loan paid out'],
      ['expected', 'add', 'First Bank: fee of the loan'],
      ['expected', 'add', 'Old Bank: loan repaid'],
      ['task', 'add', 'Sign the loan of First Bank: $600,000'],
      ['task', 'add', 'Sign the loan of Second Bank: $100,000'],
      ['task', 'add', 'Sign the loan of Third Bank: $50,000'],
      ['task', 'add', 'Raise the equity of Own money: $50,000'],
      ['task', 'add', 'Take the hedge Cap 5%: $100,000 on Second Bank'],
    ])
    expect(changes[1]?.facts).toEqual([
      { name: 'amount', from: null, to: { kind: 'money', value: 100_000 } },
      { name: 'rate', from: null, to: { kind: 'rate', value: 0.06 } },
      { name: 'margin', from: null, to: { kind: 'rate', value: 0.02 } },
      { name: 'term', from: null, to: { kind: 'months', value: 60 } },
      { name: 'start', from: null, to: { kind: 'date', value: '2026-12-15' } },
    ])
    expect(changes[3]).toMatchObject({
      entityId: loan.id,
      facts: [{ name: 'end', to: { kind: 'date', value: '2026-12-15' } }],
    })
  })

  it('writes loans whose schedules are those of the stack, and ends the old loan', async () => {
    const { app, run, property, loan } = await withRefinance()
    const { changes } = await app.api.optimizations.previewAccept({ runId: run.id })
    await app.api.optimizations.accept({ runId: run.id })
    const loans = await loansOf(app, property.id)
    expect(loans.find(({ id }) => id === loan.id)?.endedDate).toBe('2026-12-15')
    const [senior, mezz, line] = ['First Bank', 'Second Bank', 'Third Bank'].map((lender) =>
      loans.find((each) => each.lender === lender),
    )
    expect(senior).toMatchObject({
      amount: 60_000_000,
      startDate: '2026-12-15',
      firstPaymentDate: '2027-01-15',
      termMonths: 120,
      amortizationMonths: 300,
      fees: 600_000,
      rate: { type: 'fixed', annual: 0.05 },
    })
    expect(mezz?.rate).toEqual({
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: null,
      floor: 0.05,
      resets: [{ date: '2026-12-15', annual: 0.06 }],
    })
    // $50,000 / 60 = $833.33 a month for 23 months, the rest of $30,833.41 with the 24th.
    const payments = line ? buildLoanSchedule(line).payments : []
    expect(payments.map(({ principal }) => principal)).toEqual([
      ...Array.from({ length: 23 }, () => 83_333),
      5_000_000 - 23 * 83_333,
    ])
    expect(line?.notes).toContain('Exit fee: 0.5% of the amount')
    expect(await taskTitles(app)).toEqual(
      changes.flatMap(({ entity, name }) => (entity === 'task' ? [name] : [])).sort(),
    )
  })

  it('is taken back whole by one undo', async () => {
    const { app, run, property, loan } = await withRefinance()
    await app.api.optimizations.accept({ runId: run.id })
    await app.api.audit.undo()
    expect((await loansOf(app, property.id)).map(({ id, endedDate }) => [id, endedDate])).toEqual([
      [loan.id, null],
    ])
    expect(await taskTitles(app)).toEqual([])
    expect((await app.api.optimizations.get({ runId: run.id })).acceptedAt).toBeNull()
  })

  it('compares balance and rate with what was planned, and says when a loan is gone', async () => {
    const { app, run, property } = await withRefinance()
    await app.api.optimizations.accept({ runId: run.id })
    const rows = await app.api.optimizations.actuals({ runId: run.id })
    // The loans start on 15 December; today is 21 November.
    expect(
      rows
        .filter(({ entity }) => entity === 'loan')
        .map(({ name, fact, state }) => [name, fact, state]),
    ).toEqual([
      ['First Bank', 'balance', 'open'],
      ['First Bank', 'rate', 'open'],
      ['Second Bank', 'balance', 'open'],
      ['Second Bank', 'rate', 'open'],
      ['Third Bank', 'balance', 'open'],
      ['Third Bank', 'rate', 'open'],
    ])
    const first = (await loansOf(app, property.id)).find(({ lender }) => lender === 'First Bank')
    await app.api.loans.delete({ loanId: first?.id ?? '' })
    const after = await app.api.optimizations.actuals({ runId: run.id })
    expect(after.slice(0, 2).map(({ state }) => state)).toEqual(['gone', 'gone'])
  })

  it('finds its loans also when a task of theirs was thrown away, and after undo and redo', async () => {
    const { app, run } = await withRefinance()
    await app.api.optimizations.accept({ runId: run.id })
    const before = await app.api.optimizations.actuals({ runId: run.id })
    const [task] = await app.api.tasks.list({ portfolioId: app.portfolioId })
    await app.api.tasks.delete({ taskId: task?.id ?? '' })
    expect(await app.api.optimizations.actuals({ runId: run.id })).toEqual(before)
    for (const step of ['undo', 'undo', 'redo'] as const) await app.api.audit[step]()
    expect(await app.api.optimizations.actuals({ runId: run.id })).toEqual(before)
  })

  it('says what differs once a loan runs', async () => {
    const app = await startTestApp()
    const { property } = await addProperty(app)
    const subject = onProperty(property.id)
    const run = await solveStack(app, subject, { ...stackInput, startDate: '2026-06-15' })
    await app.api.optimizations.accept({ runId: run.id })
    const rows = await app.api.optimizations.actuals({ runId: run.id })
    const ofLoans = rows.filter(({ entity }) => entity === 'loan')
    expect(new Set(ofLoans.map(({ state }) => state))).toEqual(new Set(['as-planned']))
    const second = (await loansOf(app, property.id)).find(({ lender }) => lender === 'Second Bank')
    await app.api.loans.addStatement({
      loanId: second?.id ?? '',
      date: '2026-11-20',
      balance: 9_000_000,
    })
    const after = await app.api.optimizations.actuals({ runId: run.id })
    expect(after[2]).toMatchObject({
      name: 'Second Bank',
      fact: 'balance',
      planned: { value: 100_000 },
      actual: { value: 90_000 },
      state: 'differs',
    })
  })

  it('refuses a run that was made for nothing, has no start, or was overtaken', async () => {
    const { app, run, loan, property } = await withRefinance()
    const refusal = (runId: string) =>
      app.api.optimizations.accept({ runId }).then(
        () => null,
        (error: unknown) => (error as { code: string; message: string }).message,
      )
    expect(await refusal((await solveStack(app, null)).id)).toContain('for no property or deal')
    const subject = onProperty(property.id)
    const { startDate: _, ...undated } = stackInput
    expect(await refusal((await solveStack(app, subject, undated)).id)).toContain('no start date')
    await app.api.loans.delete({ loanId: loan.id })
    expect(await refusal(run.id)).toContain('has ended since')
  })
})

describe('Accepting a debt stack of a deal', () => {
  it('closes the deal into a property at its price, with the loans on it', async () => {
    const app = await startTestApp()
    const [deal] = await addPipeline(app)
    if (!deal) throw new Error('the pipeline has deals')
    const run = await solveStack(app, { kind: 'deal', id: deal.id })
    const { changes } = await app.api.optimizations.previewAccept({ runId: run.id })
    expect(changes.slice(0, 2)).toMatchObject([
      {
        entity: 'deal',
        action: 'change',
        facts: [
          { name: 'stage', from: { value: 'screening' }, to: { value: 'offer' } },
          { name: 'stage', from: { value: 'offer' }, to: { value: 'closed' } },
        ],
      },
      { entity: 'property', action: 'add', facts: [{ name: 'price', to: { value: 600_000 } }, {}] },
    ])
    await app.api.optimizations.accept({ runId: run.id })
    const { portfolioId } = app
    const [property] = await app.api.properties.list({ portfolioId, asOf: '2026-12-31' })
    expect(property).toMatchObject({
      name: 'Deal A',
      type: 'office',
      purchasePrice: 60_000_000,
      purchaseDate: '2026-12-15',
    })
    expect((await loansOf(app, property?.id ?? '')).map(({ lender }) => lender).sort()).toEqual([
      'First Bank',
      'Second Bank',
      'Third Bank',
    ])
    const moves = await app.api.deals.moves({ portfolioId })
    expect(
      moves.filter(({ dealId }) => dealId === deal.id).map(({ stage, reason }) => [stage, reason]),
    ).toEqual([
      ['offer', 'Accepted the plan “Refinance”'],
      ['closed', 'Accepted the plan “Refinance”'],
    ])
    await app.api.audit.undo()
    expect(await app.api.properties.list({ portfolioId, asOf: '2026-12-31' })).toEqual([])
    expect((await app.api.deals.list({ portfolioId })).map(({ stage }) => stage)).toEqual(
      Array(3).fill('screening'),
    )
  })

  it('brings units, leases and the price of an underwritten deal, with the loans of the stack alone', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const [deal] = await addPipeline(app)
    if (!deal) throw new Error('the pipeline has deals')
    await api.dealAnalyses.save({ id: null, dealId: deal.id, name: 'Base', terms: withLoan() })
    const run = await solveStack(app, { kind: 'deal', id: deal.id })
    const { changes } = await api.optimizations.previewAccept({ runId: run.id })
    expect(changes.slice(1, 4).map(({ entity, name }) => [entity, name])).toEqual([
      ['property', 'Deal A'],
      ['unit', 'Flats × 4'],
      ['lease', 'Flats × 4'],
    ])
    expect(
      changes
        .filter(({ entity }) => entity === 'expected')
        .map(({ name, facts }) => [name, facts[0]?.to?.value]),
    ).toEqual(
      expect.arrayContaining([
        ['Purchase of Deal A', -400_000],
        ['Closing costs of Deal A', -8000],
      ]),
    )
    await api.optimizations.accept({ runId: run.id })
    const asOf = '2026-12-31'
    const [property] = await api.properties.list({ portfolioId, asOf })
    expect(property).toMatchObject({ purchasePrice: 40_000_000, closingCosts: 800_000 })
    expect(await api.leases.list({ portfolioId, asOf })).toHaveLength(4)
    expect((await loansOf(app, property?.id ?? '')).map(({ lender }) => lender).sort()).toEqual([
      'First Bank',
      'Second Bank',
      'Third Bank',
    ])
    await api.audit.undo()
    expect(await api.leases.list({ portfolioId, asOf })).toEqual([])
  })

  it('takes who rents the units, and expects what the seller credits of the running month', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const [deal] = await addPipeline(app)
    if (!deal) throw new Error('the pipeline has deals')
    await api.dealAnalyses.save({ id: null, dealId: deal.id, name: 'Base', terms: withLoan() })
    const { id: runId } = await solveStack(app, { kind: 'deal', id: deal.id })
    const lettings = [{ lineId: 'u', hasLeases: true, tenants: ['Ann Lee'] }]
    const { changes } = await api.optimizations.previewAccept({ runId, lettings })
    // From 15 December on 17 of 31 days of $1,000.
    expect(
      changes
        .filter(({ name }) => name.includes('credited'))
        .map(({ entity, name, facts }) => [entity, name, facts[0]?.to?.value]),
    ).toEqual(
      ['Ann Lee', ...[2, 3, 4].map((k) => `Tenant of Flats ${k}, Deal A`)].map((name) => [
        'expected',
        `${name}: rent credited by the seller`,
        548.39,
      ]),
    )
    await api.optimizations.accept({ runId, lettings })
    const leases = await api.leases.list({ portfolioId, asOf: '2026-12-31' })
    expect(leases[0]?.tenantName).toBe('Ann Lee')
    await api.audit.undo()
    expect(await api.tenants.list({ portfolioId })).toEqual([])
  })

  it('keeps runs for different subjects apart in history', async () => {
    const app = await startTestApp()
    const deals = await addPipeline(app)
    const runs = []
    for (const { id } of [deals[0], deals[1], deals[0]].filter((deal) => deal !== undefined))
      runs.push(await solveStack(app, { kind: 'deal', id }))
    expect(runs[0]?.id).toBe(runs[2]?.id)
    expect(runs[1]?.id).not.toBe(runs[0]?.id)
    expect(runs[1]?.subject).toEqual({ kind: 'deal', id: deals[1]?.id })
  })
})
