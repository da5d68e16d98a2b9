import { expect, it } from 'vitest'
import { firstWeekdayOf, weeksOf } from '../../renderer/calendar/month-grid.ts'
import { ordinal, repeatWords } from '../../renderer/tasks/repeat-words.ts'

it('shows November 2026, which begins on a Sunday, in weeks from Sunday or from Monday', () => {
  const fromSunday = weeksOf('2026-11', 7)
  expect(fromSunday.map(([first]) => first)).toEqual([
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
    '2026-11-22',
    '2026-11-29',
    '2026-12-06',
  ])
  expect(weeksOf('2026-11', 1)[0]?.at(0)).toBe('2026-10-26')
  expect(fromSunday.flat()).toHaveLength(42)
})

it('begins weeks as the reader’s country does', () => {
  expect([firstWeekdayOf('en-US'), firstWeekdayOf('de-DE')]).toEqual([7, 1])
})

it('says a rhythm in words', () => {
  const words = (every: number, unit: 'week' | 'month', day: number) =>
    repeatWords({ repeatEvery: every, repeatUnit: unit, repeatDay: day } as never)
  expect(words(1, 'month', 4)).toBe('Every month on the 4th')
  expect(words(3, 'month', 31)).toBe('Every 3 months on the last day')
  expect(words(2, 'week', 5)).toBe('Every 2 weeks on Friday')
  expect([1, 2, 3, 11, 12, 13, 21, 22, 23].map(ordinal).join(' ')).toBe(
    '1st 2nd 3rd 11th 12th 13th 21st 22nd 23rd',
  )
})
