import { addMonths } from '#shared/dates'
import { runCommand } from '#main/audit/run-command'
import { updateProjectDates } from '#main/capex-phasing/capex-queries'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../optimizations/test-app.ts'
import { startCapexApp } from './capex-app.ts'

async function sampleFacts() {
  const app = await startTestApp()
  await app.api.files.openSample()
  const [portfolio] = await app.api.portfolios.list()
  if (!portfolio) throw new Error('the sample has no portfolio')
  const asOf = '2026-10-31'
  const properties = await app.api.properties.list({ portfolioId: portfolio.id, asOf })
  const facts = await app.api.capexPhasing.facts({ portfolioId: portfolio.id, asOf })
  return { app, portfolio, properties, facts, asOf }
}

describe('What the books say to the planner', () => {
  it('begins in the month after the day, with ideas and planned projects of every property', async () => {
    const { facts } = await sampleFacts()
    expect(facts.startMonth).toBe('2026-11')
    expect(facts.projects).toHaveLength(10)
    expect(facts.projects.map(({ name }) => name)).toContain('Heat pump retrofit')
    expect(facts.projects.every(({ propertyName }) => propertyName !== '')).toBe(true)
  })

  it('spreads a year’s NOI over months and takes off what the loans ask for', async () => {
    const { app, facts, properties, asOf } = await sampleFacts()
    let noi = 0
    for (const { id: propertyId } of properties) {
      const { months } = await app.api.properties.get({ propertyId, asOf })
      noi += Math.round(months.reduce((sum, month) => sum + month.noi, 0) / 12)
    }
    expect(facts.cash.noiPerMonth).toBe(noi)
    expect(facts.cash.inflow).toHaveLength(240)
    const service = facts.cash.inflow.slice(0, 12).map((inflow) => noi - inflow)
    expect(Math.min(...service)).toBeGreaterThan(0)
    const average = service.reduce((sum, amount) => sum + amount, 0) / 12
    const ofProperties = facts.debts.reduce((sum, debt) => sum + debt.debtServicePerMonth, 0)
    // Each property's average is rounded to the cent.
    expect(Math.abs(average - ofProperties)).toBeLessThanOrEqual(facts.debts.length)
  })

  it('adds up what is on the accounts, and says when each let unit is empty', async () => {
    const { app, portfolio, facts, asOf } = await sampleFacts()
    const accounts = await app.api.accounts.list({ portfolioId: portfolio.id })
    const running = accounts.filter(({ archivedAt }) => archivedAt === null)
    expect(facts.cash.opening).toBe(running.reduce((sum, { balance }) => sum + balance, 0))
    expect(facts.lettings.length).toBeGreaterThan(10)
    for (const { endsOn, emptyFrom } of facts.lettings) {
      expect(endsOn > asOf).toBe(true)
      expect(emptyFrom).toBe(addMonths(endsOn.slice(0, 7), 1))
    }
  })

  it('has no opening cash where there is no account, and no projects that have begun', async () => {
    const { app, projects } = await startCapexApp()
    const { portfolioId, api, context } = app
    await runCommand(context.files.requireWritable(), { label: 'Begin A' }, (tx, { at }) =>
      updateProjectDates(tx, projects[0]?.id ?? '', { startMonth: null, status: 'running' }, at),
    )
    const facts = await api.capexPhasing.facts({ portfolioId, asOf: '2026-11-21' })
    expect(facts.cash.opening).toBeNull()
    expect(facts.projects.map(({ name }) => name)).toEqual(['Project B', 'Project C'])
  })
})
