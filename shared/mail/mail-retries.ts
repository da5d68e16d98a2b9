import type { IsoInstant } from '../dates.ts'

const minuteMs = 60_000
const firstWaits = [1, 5, 15, 60]
const patienceMs = 72 * 60 * minuteMs

type Tries = {
  /** How often it was tried so far, at least 1. */
  readonly attempts: number
  readonly firstTriedAt: IsoInstant
  /** When the last try failed. */
  readonly now: Date
}

/**
 * When a letter that a server could not take yet is tried again: 1, 5, 15 and 60 minutes after the first tries,
 * then every hour, until 72 hours after the first. Null when its time is over.
 *
 * Check: a first try at 09:00 that fails at once → 09:01; the fifth failure at 10:21 → 11:21.
 */
export function nextTryAt({ attempts, firstTriedAt, now }: Tries): IsoInstant | null {
  const next = now.getTime() + (firstWaits[attempts - 1] ?? 60) * minuteMs
  return next > Date.parse(firstTriedAt) + patienceMs ? null : new Date(next).toISOString()
}

/** No try is further away than this, so a later one was planned before the clock was set back. */
export const longestWaitMs = 61 * minuteMs
