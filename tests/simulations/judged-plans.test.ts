import { describe, expect, it } from 'vitest'
import { buildRiskGround } from '../../main/monte-carlo/risk-ground.ts'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { assumptionsOfPreset } from '#shared/scenarios/scenario-presets'
import { capexInput, startCapexApp } from '../capex-phasing/capex-app.ts'
import { leasingInput, solveLeasing, startLeasingApp } from '../leasing-mix/leasing-app.ts'
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
  const built = await buildRiskGround(
    context,
    db,
    { subject: { type: 'run', id: runId }, assumed: null },
    asOf,
  )
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
    const { ground, proForma } = await buildRiskGround(
      app.context,
      db,
      { subject, assumed: null },
      asOf,
    )
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

describe('A leasing plan judged under risk', () => {
  it('is drawn with its leases as the rents of their units, with free months, rises and incentives', async () => {
    const { app, a, b } = await startLeasingApp()
    const run = await solveLeasing(app, leasingInput(a, b))
    const { proForma, applied } = await groundOf(app, run.id)
    const [property] = proForma.properties
    const leasesOf = (id: string) => property?.units.find((unit) => unit.id === id)?.leases ?? []
    // Flat A, empty now: $1,700 for the year 2027. Flat B: after Bea, from April, two years.
    expect(leasesOf(a.id)).toEqual([
      {
        startDate: '2027-01-01',
        endDate: '2027-12-31',
        monthlyRent: 170_000,
        freeMonths: 0,
        steps: [],
      },
    ])
    expect(leasesOf(b.id).at(-1)).toEqual({
      startDate: '2027-04-01',
      endDate: '2029-03-31',
      monthlyRent: 170_000,
      freeMonths: 1,
      steps: [{ date: '2028-04-01', monthlyRent: 173_400 }],
      likelihood: 0.8,
    })
    expect(property?.projects).toMatchObject([{ month: '2027-04', cost: 170_000, likelihood: 0.8 }])
    expect(applied).toContain('2 leases that the plan offers, $3,400 a month in all')
    expect(applied).toContain('how likely the offers are to be signed, 80% for 1 of them')
    // December 2026: flat A empty, B and C at $1,500; January: A's $1,700 come to it.
    const { lines } = projectTotal(proForma)
    expect(lines.potentialRent.slice(1, 3)).toEqual([470_000, 470_000])
    expect(lines.downtime.slice(1, 3)).toEqual([-170_000, 0])
    // April 2027, month 5: at 80 % B is free of rent, at 20 % let at its market rent of $1,700.
    expect(lines.potentialRent[5]).toBe(170_000 + 150_000 + 34_000)
    expect(lines.projects[5]).toBe(-136_000)
  })

  it('counts an offer that was accepted as signed', async () => {
    const { app, a, b } = await startLeasingApp()
    const run = await solveLeasing(app, leasingInput(a, b))
    await app.api.optimizations.accept({ runId: run.id })
    const offers = await app.api.leaseOffers.list({ portfolioId: app.portfolioId })
    const offer = offers.find(({ unitId }) => unitId === b.id)
    await app.api.leaseOffers.setStatus({ offerId: offer?.id ?? '', status: 'accepted' })
    const { proForma, applied } = await groundOf(app, run.id)
    expect(projectTotal(proForma).lines.projects[5]).toBe(-170_000)
    expect(applied).toContain('every offer is signed')
  })

  it('counts the offers of an accepted plan as they stand: open ones, none that was declined', async () => {
    const { app, a, b } = await startLeasingApp()
    const run = await solveLeasing(app, leasingInput(a, b))
    const before = (await groundOf(app, run.id)).proForma
    await app.api.optimizations.accept({ runId: run.id })
    expect((await groundOf(app, run.id)).proForma).toEqual(before)
    const offers = await app.api.leaseOffers.list({ portfolioId: app.portfolioId })
    const offer = offers.find(({ unitId }) => unitId === a.id)
    await app.api.leaseOffers.setStatus({ offerId: offer?.id ?? '', status: 'declined' })
    const { proForma, applied } = await groundOf(app, run.id)
    expect(proForma.properties[0]?.units.find(({ id }) => id === a.id)?.leases).toEqual([])
    expect(applied).toContain('1 offers that were declined')
  })

  it('parts a unit that is offered in parts, and lets the rest at market', async () => {
    const { app, a, b } = await startLeasingApp()
    const input = leasingInput(a, b)
    const [unit, ...units] = input.units
    const half = { ...input, units: [{ ...unit, area: 340 }, ...units] }
    const { proForma } = await groundOf(app, (await solveLeasing(app, half)).id)
    const parts = proForma.properties[0]?.units.filter(({ id }) => id.startsWith(a.id)) ?? []
    // 340 of 850 are 40 %: $680 of the market rent of $1,700, and $680 offered.
    expect(parts.map(({ marketRent, leases }) => [marketRent, leases.length])).toEqual([
      [68_000, 1],
      [102_000, 0],
    ])
    expect(parts[0]?.leases[0]?.monthlyRent).toBe(68_000)
  })
})

describe('A scenario that is not saved', () => {
  it('is carried to the futures by its assumptions, and said with them', async () => {
    const app = await startTestApp()
    const { property } = await addProperty(app)
    const { db } = app.context.files.requireOpen()
    const subject = { type: 'property', id: property.id } as const
    const assumptions = assumptionsOfPreset('vacancyDoubled')
    const assumed = { name: 'Vacancy doubled', assumptions }
    const { ground, proForma } = await buildRiskGround(app.context, db, { subject, assumed }, asOf)
    expect(proForma?.properties[0]?.vacancyRate).toBeCloseTo(0.1, 12)
    expect(ground).toMatchObject({ subject, assumed, name: '12 Elm St: Vacancy doubled' })
  })
})
