import { describe, expect, it } from 'vitest'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import { noMoves, noOverrides, nothingFixed } from '#shared/scenarios/scenario-assumptions'
import { addProperty, onProperty, solveStack } from '../optimizations/stack-runs.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'

const asOf = '2026-11-21'

describe('a plan as the subject of a scenario', () => {
  it('is projected with its loans in place of those that it pays off', async () => {
    const app = await startTestApp()
    const { property, loan } = await addProperty(app)
    const run = await solveStack(app, onProperty(property.id, loan.id))
    const subject = { type: 'run', id: run.id } as const
    const { input, assumptions } = await app.api.scenarios.base({ subject, asOf })
    if (input === null) throw new Error('the property can be projected')
    expect(assumptions[0]).toMatchObject({ source: 'plan', propertyName: run.name })
    const debt = run.result.plan?.metrics.debt ?? 0
    const { balance } = projectTotal(input).lines
    // The stack is drawn in December, the first month; by its end nothing but it is owed.
    expect(balance[1]).toBe(Math.round(debt * 100))
  })

  it('keeps its saved scenarios, and can be put under a lender’s stresses', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { property, loan } = await addProperty(app)
    const run = await solveStack(app, onProperty(property.id, loan.id))
    const subject = { type: 'run', id: run.id } as const
    const saved = await api.scenarios.create({
      portfolioId,
      subject,
      name: 'Dear money',
      parent: { type: 'preset', preset: 'ratesUp' },
      overrides: noOverrides,
    })
    expect(await api.scenarios.list({ portfolioId })).toEqual([saved])
    const assumptions = { shifts: noMoves, fixed: nothingFixed }
    const pack = await api.scenarios.stressPack({ subject, asOf, assumptions })
    expect(pack.subjects.map(({ id }) => id)).toEqual([property.id])
  })

  it('says why a stack that was made for nothing cannot be projected', async () => {
    const app = await startTestApp()
    const { id } = await solveStack(app, null)
    const refusal = await refusalOf(app.api.scenarios.base({ subject: { type: 'run', id }, asOf }))
    expect(refusal).toMatchObject({ code: 'PLAN_STALE' })
  })
})
