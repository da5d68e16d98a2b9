import { describe, expect, it } from 'vitest'
import { nextTryAt } from '#shared/mail/mail-retries'

const firstTriedAt = '2026-11-21T09:00:00.000Z'
const after = (attempts: number, now: string) =>
  nextTryAt({ attempts, firstTriedAt, now: new Date(now) })

describe('a letter that a server cannot take yet', () => {
  it('is tried after 1, 5, 15 and 60 minutes, then every hour', () => {
    let now = firstTriedAt
    const times = [1, 2, 3, 4, 5, 6].map((attempts) => {
      now = after(attempts, now) ?? ''
      return now.slice(11, 16)
    })
    expect(times).toEqual(['09:01', '09:06', '09:21', '10:21', '11:21', '12:21'])
  })

  it('is tried for 72 hours, 75 times in all', () => {
    let now: string | null = firstTriedAt
    let attempts = 0
    let last = now
    while (now !== null) {
      last = now
      attempts += 1
      now = after(attempts, now)
    }
    // 09:00, 09:01, 09:06, 09:21, then hourly from 10:21 on; 08:21 three days later is the last within 72 hours.
    expect({ attempts, last }).toEqual({ attempts: 75, last: '2026-11-24T08:21:00.000Z' })
  })

  it('is given up where the next try would come after 72 hours, however few tries there were', () => {
    expect(after(1, '2026-11-24T08:59:00.000Z')).toBe('2026-11-24T09:00:00.000Z')
    expect(after(1, '2026-11-24T08:59:00.001Z')).toBe(null)
  })
})
