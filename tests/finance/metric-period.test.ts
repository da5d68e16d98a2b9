import { describe, expect, it } from 'vitest'
import {
  comparisonOf,
  resolvePeriod,
  splitPeriod,
  wholeMonthsOf,
  yearsOf,
} from '#shared/finance/metric-period'

const days = (from: string, to: string) => ({ from, to })

describe('a period', () => {
  it.each([
    [{ kind: 'trailing_year' }, days('2025-11-01', '2026-10-31')],
    [{ kind: 'year_to_date' }, days('2026-01-01', '2026-11-15')],
    [{ kind: 'calendar_year', year: 2025 }, days('2025-01-01', '2025-12-31')],
    [{ kind: 'since_purchase' }, days('2021-03-15', '2026-11-15')],
    [{ kind: 'custom', ...days('2026-02-03', '2026-02-04') }, days('2026-02-03', '2026-02-04')],
  ] as const)('%j on 2026-11-15 is %j', (choice, expected) => {
    expect(resolvePeriod(choice, '2026-11-15', '2021-03-15')).toEqual(expected)
  })

  it('counts whole months as twelfths of a year and single days as parts of 365.25', () => {
    expect(yearsOf(days('2026-01-01', '2026-09-30'))).toBe(0.75)
    expect(yearsOf(days('2025-11-01', '2026-10-31'))).toBe(1)
    expect(yearsOf(days('2026-01-01', '2026-01-10'))).toBe(10 / 365.25)
    expect(wholeMonthsOf(days('2026-01-02', '2026-09-30'))).toBeNull()
  })

  it('is cut into whole months and the parts of months at its ends', () => {
    expect(splitPeriod(days('2026-01-15', '2026-04-10'))).toEqual({
      months: ['2026-02', '2026-03'],
      parts: [days('2026-01-15', '2026-01-31'), days('2026-04-01', '2026-04-10')],
    })
    expect(splitPeriod(days('2026-01-15', '2026-01-20'))).toEqual({
      months: [],
      parts: [days('2026-01-15', '2026-01-20')],
    })
    expect(splitPeriod(days('2026-02-01', '2026-02-28')).months).toEqual(['2026-02'])
    expect(splitPeriod(days('2026-02-02', '2026-02-01'))).toEqual({ months: [], parts: [] })
  })

  it('is compared with the same days a year earlier, or with as many months before', () => {
    const quarter = days('2026-01-01', '2026-03-31')
    expect(comparisonOf('previous_year', quarter, '2026-03-31')).toEqual({
      period: days('2025-01-01', '2025-03-31'),
      asOf: '2025-03-31',
    })
    expect(comparisonOf('previous_period', quarter, '2026-03-31')).toEqual({
      period: days('2025-10-01', '2025-12-31'),
      asOf: '2025-12-31',
    })
    expect(comparisonOf('previous_period', days('2026-01-11', '2026-01-20'), '2026-01-20')).toEqual(
      { period: days('2026-01-01', '2026-01-10'), asOf: '2026-01-10' },
    )
  })

  it('keeps the end of a month the end of a month', () => {
    const february = days('2025-02-01', '2025-02-28')
    expect(comparisonOf('previous_year', february, '2025-02-28').period.to).toBe('2024-02-29')
  })
})
