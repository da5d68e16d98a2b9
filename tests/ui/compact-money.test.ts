import { expect, it } from 'vitest'
import { formatMajor } from '../../renderer/ui/format.ts'

const written = (major: number) =>
  formatMajor(major, { locale: 'en-US', currency: 'USD', areaUnit: 'sqft' }, { style: 'compact' })

it.each([
  [0, '$0'],
  [950, '$950'],
  [-3682, '−$3.7K'],
  [12_340, '$12.3K'],
  [500_000, '$500K'],
  [999_960, '$1M'],
  [1_250_000, '$1.25M'],
  [16_963_000, '$17M'],
  [-2_577_000, '−$2.58M'],
])('%d in short is %s', (major, text) => {
  expect(written(major)).toBe(text)
})
