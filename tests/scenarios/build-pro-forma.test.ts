import { describe, expect, it } from 'vitest'
import { buildProForma } from '#main/scenarios/build-pro-forma'
import { listDealsByPortfolio } from '#main/deals/deal-queries'
import { runProForma } from '#shared/finance/pro-forma/run-pro-forma'
import { ProFormaInput } from '#shared/scenarios/pro-forma'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()
const asOf = '2026-10-31'

describe('The projection of what the file holds', () => {
  it('takes all twelve properties of the sample with their units and the loans that run', async () => {
    const { input, currency } = await buildProForma(
      sample().db,
      { type: 'portfolio', id: 'sample' },
      asOf,
    )
    expect(currency).toBe('USD')
    expect(ProFormaInput.safeParse(input).success).toBe(true)
    expect(input?.startMonth).toBe('2026-11')
    expect(input?.properties).toHaveLength(12)
    expect(input?.properties.flatMap(({ units }) => units)).toHaveLength(40)
  })

  it('begins with the debt that the portfolio owes on the day', async () => {
    const db = sample().db
    const { input } = await buildProForma(db, { type: 'portfolio', id: 'sample' }, asOf)
    if (input === null) throw new Error('the sample has properties')
    const { total, properties } = runProForma(input)
    const balances = properties.map(({ lines }) => lines.balance[0] ?? 0)
    expect(total.lines.balance[0]).toBe(balances.reduce((sum, balance) => sum + balance, 0))
    expect(total.lines.balance[0]).toBeGreaterThan(0)
    expect(total.figures.leveredIrr.value).not.toBeNull()
  })

  it('says of every guess that it is one', async () => {
    const { assumptions } = await buildProForma(
      sample().db,
      { type: 'portfolio', id: 'sample' },
      asOf,
    )
    const guesses = assumptions.filter(({ source }) => source === 'guess')
    expect(guesses.map(({ sentence }) => sentence)).toContain('Vacancy 5% and unpaid rent 1%.')
  })

  it('projects a deal whose first year earns the NOI written down', async () => {
    const db = sample().db
    const deals = await listDealsByPortfolio(db, 'sample')
    const deal = deals.find(({ stage }) => stage === 'lead')
    if (deal === undefined) throw new Error('the sample has leads, which are not underwritten')
    const { input } = await buildProForma(db, { type: 'deal', id: deal.id }, asOf)
    if (input === null) throw new Error('a deal can be projected')
    const { figures } = runProForma(input).total
    // Four booked lines in each of twelve months, half a cent each, and the rounded rent.
    expect(Math.abs(figures.noiYear1 - deal.noi)).toBeLessThan(50)
    expect(figures.peakEquity).toBe(deal.price)
  })

  it('refuses what is not there', async () => {
    await expect(
      buildProForma(sample().db, { type: 'property', id: 'none' }, asOf),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
