import { describe, expect, it } from 'vitest'
import { buildRiskGround } from '../../main/monte-carlo/risk-ground.ts'
import { capexInput, startCapexApp } from '../capex-phasing/capex-app.ts'
import { addProperty, onProperty, solveStack } from '../optimizations/stack-runs.ts'
import {
  addPipeline,
  inputOf,
  solveToRun,
  startTestApp,
  type TestApp,
} from '../optimizations/test-app.ts'

const asOf = '2026-11-21'

async function groundOf({ context }: TestApp, runId: string) {
  const { db } = context.files.requireOpen()
  const built = await buildRiskGround(context, db, { type: 'run', id: runId }, asOf)
  if (built.proForma === null) throw new Error('the plan has a projection')
  return { ...built, proForma: built.proForma, applied: built.ground.applied.join(' ') }
}

describe('A saved scenario under risk', () => {
  it('is drawn around its own moves, of the property that it is about', async () => {
    const app = await startTestApp()
    const { property } = await addProperty(app)
    const scenario = await app.api.scenarios.create({
      portfolioId: app.portfolioId,
      subject: { type: 'property', id: property.id },
      name: 'Dear money',
      parent: { type: 'preset', preset: 'base' },
      overrides: { shifts: { vacancy: 0.07 }, fixed: {} },
    })
    const { db } = app.context.files.requireOpen()
    const subject = { type: 'scenario', id: scenario.id } as const
    const { ground, proForma } = await buildRiskGround(app.context, db, subject, asOf)
    expect(proForma?.properties.map(({ id, vacancyRate }) => [id, vacancyRate])).toEqual([
      // 5 % is assumed where nothing is said.
      [property.id, 0.05 + 0.07],
    ])
    expect(ground).toMatchObject({ name: 'Dear money', currency: 'USD' })
    expect(ground.applied[0]).toContain('“Dear money”')
  })
})

describe('A plan judged under risk', () => {
  it('puts the loans of a stack into the projection of its property, and ends those it pays off', async () => {
    const app = await startTestApp()
    const { property, loan } = await addProperty(app)
    const run = await solveStack(app, onProperty(property.id, loan.id))
    const { proForma, applied } = await groundOf(app, run.id)
    const [projected] = proForma.properties
    const old = projected?.loans.find(({ id }) => id === loan.id)
    // The stack starts within the projection, whose first month is December.
    expect(old?.endedDate).toBe('2026-12-15')
    const drawn = projected?.loans.filter(({ id }) => id !== loan.id) ?? []
    const debt = run.result.plan?.metrics.debt ?? 0
    expect(drawn.reduce((sum, { amount }) => sum + amount, 0)).toBe(Math.round(debt * 100))
    expect(drawn.every(({ startDate }) => startDate === '2026-12-15')).toBe(true)
    expect(applied).toContain('In it: the loan of First Bank')
    expect(applied).toContain('1 of the running loans')
  })

  it('judges an accepted stack by the loans that it left in the books', async () => {
    const app = await startTestApp()
    const { property, loan } = await addProperty(app)
    const run = await solveStack(app, onProperty(property.id, loan.id))
    const planned = await groundOf(app, run.id)
    await app.api.optimizations.accept({ runId: run.id })
    const { proForma, applied } = await groundOf(app, run.id)
    expect(applied).toContain('accepted')
    const amounts = (ground: typeof planned.proForma) =>
      ground.properties[0]?.loans.map(({ amount }) => amount).toSorted((a, b) => a - b)
    expect(amounts(proForma)).toEqual(amounts(planned.proForma))
  })

  it('says why a stack that was made for nothing cannot be judged', async () => {
    const app = await startTestApp()
    const { id } = await solveStack(app, null)
    await expect(groundOf(app, id)).rejects.toMatchObject({ code: 'PLAN_STALE' })
  })

  it('builds the projects of a schedule in its months, and no others that it weighed', async () => {
    const { app, property } = await startCapexApp()
    const input = capexInput()
    const run = await solveToRun(app, input, { optimizer: 'capex-phasing', source: 'pipeline' })
    const { proForma, applied } = await groundOf(app, run.id)
    const planned = run.result.plan?.projects ?? []
    expect(planned.length).toBeGreaterThan(0)
    const projected = proForma.properties.find(({ id }) => id === property.id)?.projects ?? []
    expect(projected.map(({ id, month }) => [id, month]).toSorted()).toEqual(
      planned.map(({ id, start }) => [id, start]).toSorted(),
    )
    const uplift = (id: string) => input.projects.find((one) => one.id === id)?.upliftMonthly ?? 0
    for (const { id, upliftPerMonth } of projected) expect(upliftPerMonth).toBe(uplift(id) * 100)
    expect(applied).toContain(`In it: ${planned.length} projects`)
  })

  it('buys the chosen deals at their shares, on their own', async () => {
    const app = await startTestApp()
    const deals = await addPipeline(app)
    const run = await solveToRun(app, inputOf(deals), { source: 'pipeline' })
    const { proForma, applied } = await groundOf(app, run.id)
    const prices = proForma.properties.map(({ opening }) =>
      opening.type === 'purchase' ? opening.price : 0,
    )
    // The worked example: A whole, B at 60 %, C at 25 %.
    expect(prices.toSorted((a, b) => a - b)).toEqual([10_000_000, 30_000_000, 60_000_000])
    expect(proForma.properties.flatMap(({ loans }) => loans)).toEqual([])
    expect(applied).toContain('Deal B (60%)')
    expect(applied).toContain('Not in it: the properties that you hold')
  })

  it('borrows what the plan borrows, over the deals by their price', async () => {
    const app = await startTestApp()
    const deals = await addPipeline(app)
    const leverage = { maxLtv: 0.5, rate: 0.04 }
    const run = await solveToRun(app, { ...inputOf(deals), leverage }, { source: 'pipeline' })
    const { loan = 0 } = run.result.plan ?? {}
    expect(loan).toBeGreaterThan(0)
    const { proForma } = await groundOf(app, run.id)
    const borrowed = proForma.properties.flatMap(({ loans }) => loans)
    expect(borrowed.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(loan * 100, -1)
    expect(borrowed.every(({ rate }) => rate.type === 'fixed' && rate.annual === 0.04)).toBe(true)
  })
})
