import { describe, expect, it } from 'vitest'
import type { Deal } from '#shared/deals'
import { readinessOf, widthOf } from '../../renderer/optimizations/deal-readiness.ts'

const deal = (changes: Partial<Deal>): Deal => ({
  id: '01a1fe21-be7a-76b8-adf5-7a66085af2fc',
  portfolioId: '01a1fe21-be7a-76b8-adf5-7a66085af2fd',
  name: 'Arch House',
  sector: 'office',
  city: 'Austin',
  region: '',
  price: 60_000_000,
  noi: 4_800_000,
  risk: 0.02,
  units: null,
  area: null,
  yearBuilt: null,
  stage: 'lead',
  notes: '',
  ...changes,
})

describe('readinessOf', () => {
  it('counts, over open deals only, how many have each figure', () => {
    const deals = [
      deal({}),
      deal({ risk: 0, city: ' ' }),
      deal({ noi: 0, sector: '' }),
      deal({ stage: 'closed' }),
      deal({ stage: 'passed', city: '' }),
    ]
    expect(readinessOf(deals)).toEqual({
      count: 3,
      fields: [
        { field: 'price', known: 3 },
        { field: 'noi', known: 2 },
        { field: 'risk', known: 2 },
        { field: 'sector', known: 2 },
        { field: 'city', known: 2 },
      ],
    })
  })
})

describe('widthOf', () => {
  it('is the part in percent, never over the whole, and nothing of nothing', () => {
    expect([widthOf(1, 4), widthOf(5, 4), widthOf(0, 0)]).toEqual(['25.0%', '100.0%', '0%'])
  })
})
