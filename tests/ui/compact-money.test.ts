import { describe, expect, it } from 'vitest'
import { formatMajor } from '../../renderer/ui/format.ts'

const dollars = { currency: 'USD', locale: 'en-US', areaUnit: 'sqft' } as const
const short = (major: number) => formatMajor(major, dollars, { style: 'compact' })

describe('compact money', () => {
  it('has no decimals that say nothing, one below a million, and three digits from there on', () => {
    expect([0, -1, 500_000, 228_540, -6_008_000].map(short)).toEqual([
      '$0',
      '−$1',
      '$500K',
      '$228.5K',
      '−$6.01M',
    ])
  })
})
