import { describe, expect, it } from 'vitest'
import { readNumber } from '../../renderer/ui/read-number.ts'
import { separatorsOf } from '../../renderer/ui/separators.ts'

const english = separatorsOf('en-US')
const german = separatorsOf('de-DE')
const french = separatorsOf('fr-FR')

describe('a pasted number', () => {
  it.each([
    ['15', 15],
    ['15.000.000', 15_000_000],
    ['15,000,000', 15_000_000],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ["1'234.5", 1234.5],
    ['1’234’567', 1_234_567],
    ['1 234 567,8', 1_234_567.8],
    ['1\u00A0234\u202F567', 1_234_567],
    ['1234,5', 1234.5],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1e15', 1e15],
    ['1E6', 1_000_000],
    ['1.5e-2', 0.015],
    ['15m', 15_000_000],
    ['1.1m', 1_100_000],
    ['$ 2.5 bn', 2_500_000_000],
    ['750K', 750_000],
    ['1,500k', 1_500_000],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text, english)).toBe(number)
  })

  it.each([
    ['$15,000,000', 15_000_000],
    ['US$ 1,200', 1200],
    ['1.200,50 €', 1200.5],
    ['EUR 1.200,50', 1200.5],
    ['1,200 USD', 1200],
    ['5.5 %', 5.5],
    ['(1,234.50)', -1234.5],
    ['($1,234)', -1234],
    ['-$1,234', -1234],
    ['$-1,234', -1234],
    ['−3.5%', -3.5],
    ['1,234-', -1234],
    ['+7', 7],
    ['-0', 0],
  ])('sheds its signs: %s is %d', (text, number) => {
    expect(readNumber(text, english)).toBe(number)
  })

  it('with one separator and three digits follows the grouping sign of the locale', () => {
    expect(readNumber('1,234', english)).toBe(1234)
    expect(readNumber('1.234', english)).toBe(1.234)
    expect(readNumber('1.234', german)).toBe(1234)
    expect(readNumber('1,234', german)).toBe(1.234)
    expect(readNumber('0.125', german)).toBe(0.125)
    expect(readNumber('1 234', french)).toBe(1234)
    expect(readNumber('1,234', french)).toBe(1.234)
  })

  it.each([
    'abc',
    '',
    '-',
    '.',
    '12 months',
    '15x',
    '1,23,4',
    '1.2.3',
    '15 16',
    '1,234.567.8',
    'ABC 5',
  ])('is refused where it is none: %s', (text) => {
    expect(readNumber(text, english)).toBeNull()
  })

  it('too large to be held is refused', () => {
    expect(readNumber('1e400', english)).toBeNull()
  })
})
