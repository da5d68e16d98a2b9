import { expect, it } from 'vitest'
import { writeField } from '../../renderer/audit/write-field.ts'
import { bindFormatters } from '../../renderer/ui/use-format.ts'

const format = bindFormatters({ currency: 'USD', areaUnit: 'sqft', locale: 'en-US' })

it('writes what a deal asks and what it is as its owner reads it', () => {
  const write = (field: string, value: string | number) =>
    writeField(field, value, { format, names: {} })
  expect(write('askingPrice', 41_500_000)).toBe('$415,000.00')
  expect(write('sector', 'multi_family')).toBe('Multi-family')
  expect(write('sector', 'Barns')).toBe('Barns')
})
