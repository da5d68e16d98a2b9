import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, daysBetween, daysIn, lastDayOf } from '#shared/dates'

const dayMs = 86_400_000

describe('dates by arithmetic', () => {
  it('agree with the clock of the system on every day of six centuries', () => {
    const [first, last] = [Date.UTC(1800, 0, 1) / dayMs, Date.UTC(2400, 11, 31) / dayMs]
    for (let day = first; day <= last; day += 1) {
      const text = new Date(day * dayMs).toISOString().slice(0, 10)
      if (dayNumber(text) !== day || addDays('1970-01-01', day) !== text) throw new Error(text)
    }
  })

  it.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('give %s %i days', (month, days) => {
    expect(daysIn(month)).toBe(days)
    expect(lastDayOf(month)).toBe(`${month}-${days}`)
  })

  it('count the days from one date to another, backwards as negative', () => {
    expect(daysBetween('2008-01-01', '2008-03-01')).toBe(60)
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })
})
