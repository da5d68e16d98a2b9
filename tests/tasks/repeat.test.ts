import { describe, expect, it } from 'vitest'
import { nextDueDate, weekdayOf } from '#shared/tasks/task-repeat'

const monthly = (day: number, every = 1) => ({ every, unit: 'month' as const, day })
const weekly = (day: number, every = 1) => ({ every, unit: 'week' as const, day })

describe('a task that repeats', () => {
  it('on the 31st is due on the last day of shorter months and comes back to the 31st', () => {
    let due = '2026-01-31'
    const days = [1, 2, 3].map(() => {
      due = nextDueDate(monthly(31), due, due)
      return due
    })
    expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
    expect(nextDueDate(monthly(31), '2028-01-31', '2028-01-31')).toBe('2028-02-29')
  })

  it('every 3 months on the 15th is due in the fourth month, across a new year too', () => {
    expect(nextDueDate(monthly(15, 3), '2026-11-15', '2026-11-15')).toBe('2027-02-15')
  })

  it('every 2 weeks on Friday goes on from the week in which it was due', () => {
    // 2026-11-25 is a Wednesday; the Friday two weeks later is the 11th of December.
    expect(weekdayOf('2026-11-25')).toBe(3)
    expect(nextDueDate(weekly(5, 2), '2026-11-25', '2026-11-25')).toBe('2026-12-11')
  })

  it('done early keeps its day, done late makes up for nothing', () => {
    expect(nextDueDate(monthly(15), '2026-04-15', '2026-04-10')).toBe('2026-05-15')
    expect(nextDueDate(monthly(15), '2026-01-15', '2026-03-20')).toBe('2026-04-15')
    expect(nextDueDate(monthly(15), '2026-01-15', '2026-03-15')).toBe('2026-04-15')
  })

  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('knows that %s is day %i of its week', (date, day) => {
    expect(weekdayOf(date)).toBe(day)
  })
})
