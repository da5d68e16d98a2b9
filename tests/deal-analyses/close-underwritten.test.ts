import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { shop } from '../deals/shop.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { withLoan } from './worked-deal.ts'

const kitchens = {
  id: 'w',
  name: 'Kitchens',
  cost: 600_000,
  afterMonths: 2,
  durationMonths: 2,
  upliftPerMonth: 20_000,
  lostRentPerMonth: 0,
}

async function startWithOffer() {
  const app = await startTestApp()
  const { id: dealId } = await app.api.deals.create(shop(app))
  const terms = { ...withLoan(), works: [kitchens] }
  await app.api.dealAnalyses.save({ id: null, dealId, name: 'Base', terms })
  await app.api.deals.setStage({ dealId, stage: 'offer' })
  return { ...app, dealId, closing: { dealId, closedOn: '2026-11-20' } }
}

const asOf = '2026-12-31'

describe('closing a deal that is underwritten', () => {
  it('previews the property, its units, the loan, the works and the money of the day', async () => {
    const { api, closing } = await startWithOffer()
    const preview = await api.deals.previewClosing(closing)
    expect(preview.map(({ entity, name, facts }) => [entity, name, facts[0]?.to])).toEqual([
      ['deal', 'Corner shop', { kind: 'stage', value: 'closed' }],
      ['property', 'Corner shop', { kind: 'money', value: 400_000 }],
      ['unit', 'Flats × 4', { kind: 'money', value: 1000 }],
      ['lease', 'Flats × 4', { kind: 'money', value: 1000 }],
      ['loan', 'Prairie State Bank', { kind: 'money', value: 300_000 }],
      ['project', 'Kitchens', { kind: 'money', value: 6000 }],
      ['booking', 'Purchase of Corner shop', { kind: 'money', value: -400_000 }],
      ['booking', 'Closing costs of Corner shop', { kind: 'money', value: -8000 }],
      ['booking', 'Loan paid out', { kind: 'money', value: 300_000 }],
      ['booking', 'Fee of the loan', { kind: 'money', value: -3000 }],
      // From 20 November on 11 of 30 days of $1,000: $366.67, four times.
      [
        'booking',
        'Flats × 4: Rent of the running month, credited by the seller',
        { kind: 'money', value: 1466.68 },
      ],
    ])
  })

  it('writes all of it in one step, and one undo takes all of it back', async () => {
    const { api, portfolioId, closing } = await startWithOffer()
    const { propertyId } = await api.deals.close(closing)
    const { property, units, projects } = await api.properties.get({ propertyId, asOf })
    expect(property).toMatchObject({ purchasePrice: 40_000_000, closingCosts: 800_000 })
    expect(units.map(({ label, marketRent, area }) => [label, marketRent, area])).toEqual(
      [1, 2, 3, 4].map((k) => [`Flats ${k}`, 100_000, 800]),
    )
    expect(projects).toMatchObject([
      { name: 'Kitchens', cost: 600_000, startMonth: '2027-02', status: 'planned' },
    ])
    expect(await api.loans.list({ portfolioId, asOf })).toMatchObject([
      {
        lender: 'Prairie State Bank',
        amount: 30_000_000,
        startDate: '2026-11-20',
        firstPaymentDate: '2026-12-20',
        interestOnlyMonths: 120,
        fees: 300_000,
      },
    ])
    const sort = { by: 'amount', direction: 'asc' } as const
    const booked = { portfolioId, filter: {}, sort, cursor: null, limit: 10 }
    const { rows } = await api.transactions.list(booked)
    // All but the rents add up to the owner's own money: 111,000.
    expect(rows.map(({ category, amount }) => [category, amount])).toEqual([
      ['purchase', -40_000_000],
      ['closing_costs', -800_000],
      ['loan_fee', -300_000],
      ...Array.from({ length: 4 }, () => ['rent', 36_667]),
      ['loan_proceeds', 30_000_000],
    ])
    await api.audit.undo()
    expect((await api.transactions.list(booked)).rows).toEqual([])
    expect(await api.loans.list({ portfolioId, asOf })).toEqual([])
    expect(await refusalOf(api.properties.get({ propertyId, asOf }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await api.deals.list({ portfolioId }))[0]?.stage).toBe('offer')
  })

  it('is projected by the scenarios as it is underwritten', async () => {
    const { api, dealId } = await startWithOffer()
    const subject = { type: 'deal', id: dealId } as const
    const { input, assumptions } = await api.scenarios.base({ subject, asOf })
    expect(input?.properties[0]).toMatchObject({
      id: dealId,
      name: 'Corner shop',
      opening: { type: 'purchase', price: 40_000_000, closingCosts: 800_000 },
      loans: [{ name: 'Prairie State Bank', amount: 30_000_000 }],
    })
    expect(assumptions.map(({ source }) => source)).toEqual(['underwriting'])
  })
})
