import { describe, expect, it } from 'vitest'
import { writeUnit } from '../../renderer/ui/unit.ts'
import { bindFormatters } from '../../renderer/ui/use-format.ts'

const format = bindFormatters({ locale: 'en-US', currency: 'USD', areaUnit: 'sqft' })

describe('a value with its unit', () => {
  it('has the singular after exactly one', () => {
    expect(writeUnit(1, 'days', format)).toBe('1 day')
    expect(writeUnit(2, 'days', format)).toBe('2 days')
    expect(writeUnit(0, 'months', format)).toBe('0 months')
    expect(writeUnit(1, 'years', format)).toBe('1 year')
    expect(writeUnit(1.5, 'years', format)).toBe('1.5 years')
  })
  it('is the same after one where the unit has no plural', () => {
    expect(writeUnit(1, 'ratio', format)).toBe('1 ×')
  })
})
