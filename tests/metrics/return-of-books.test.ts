import { describe, expect, it } from 'vitest'
import { getDashboard } from '#main/metrics/dashboard-handlers'
import { getFigures } from '#main/metrics/figure-handlers'
import { getLineage } from '#main/metrics/lineage-handlers'
import { getPropertyOverview } from '#main/properties/property-overview'
import { ask } from './ask.ts'
import { fileWith, oldAndNewHouse, oldHouse } from './old-house.ts'

const question = ask({ portfolioId: 'p1', asOf: '2026-01-01' })

async function figuresOf(portable: unknown) {
  const { db } = await fileWith(portable)
  const { irr, irrOfBooks } = (await getFigures(db, question)).together
  return { irr, irrOfBooks }
}

describe('the return since the books began', () => {
  it('is 10 % on 400,000 of equity that are 440,000 after 365 days', async () => {
    const { irr, irrOfBooks } = await figuresOf(oldHouse())
    expect(irr?.value).toBeNull()
    expect(irrOfBooks?.value).toBeCloseTo(0.1, 12)
  })

  it('takes in what was bought since from its purchase: 550,000 for 500,000', async () => {
    const { irr, irrOfBooks } = await figuresOf(oldAndNewHouse())
    expect(irr?.reason).toBe(
      'Old house: The books begin in January 2025, after the purchase in June 2015.',
    )
    expect(irrOfBooks?.value).toBeCloseTo(0.1, 12)
  })

  it('is that since the purchase where the books go back to it', async () => {
    const portable = oldAndNewHouse()
    const { irr, irrOfBooks } = await figuresOf({
      ...portable,
      properties: portable.properties.slice(1),
      transactions: portable.transactions.slice(2),
      loans: [],
    })
    expect(irr?.value).toBeCloseTo(0.1, 12)
    expect(irrOfBooks).toEqual(irr)
  })

  it('is missing where nobody knows what the house was worth then', async () => {
    const portable = oldHouse()
    const [house] = portable.properties
    const { irrOfBooks } = await figuresOf({
      ...portable,
      properties: [{ ...house, purchasePrice: 0, valuations: house?.valuations.slice(1) }],
    })
    expect(irrOfBooks).toEqual({
      value: null,
      reason: 'Old house: There is no value on January 1, 2025, when the books begin.',
    })
  })

  it('stands on the dashboard in place of the one since the purchase, under its own name', async () => {
    const { db } = await fileWith(oldHouse())
    const { kpis } = await getDashboard(db, question)
    const tile = kpis.find(({ key }) => key === 'irr')
    expect(tile).toMatchObject({ figure: 'irrOfBooks', unit: 'share', reason: null })
    expect(tile?.value).toBeCloseTo(0.1, 12)
  })

  it('is told on the property’s own page, where the one since the purchase is not known', async () => {
    const { db } = await fileWith(oldHouse())
    const propertyId = oldHouse().properties[0]?.id ?? ''
    const { metrics } = await getPropertyOverview(db, { propertyId, asOf: '2026-01-01' })
    expect(metrics.irr.value).toBeNull()
    expect(metrics.irrOfBooks.value).toBeCloseTo(0.1, 12)
  })

  it('opens into what was there as the books began and the flows since', async () => {
    const { db } = await fileWith(oldHouse())
    const node = {
      metric: 'irrOfBooks',
      propertyId: null,
      category: null,
      month: null,
      loanId: null,
    }
    const lineage = await getLineage(db, { ...question, node: { ...node, metric: 'irrOfBooks' } })
    expect(lineage.rows?.rows.map(({ cells }) => cells)).toEqual([
      ['2025-01-01', '@openingDebt', 60_000_000],
      ['2025-01-01', '@openingValue', -100_000_000],
      ['2026-01-01', '@sale', 44_000_000],
    ])
  })
})
