import type { JobState } from '#shared/optimizer/optimizations'

/** The part of the time limit that is used, in percent and never above 100; 0 without a limit. */
export const percentUsed = ({ seconds, timeLimitSec }: JobState): number =>
  timeLimitSec > 0 ? Math.min(100, (seconds / timeLimitSec) * 100) : 0

export const hasEnded = ({ state }: JobState): boolean => state === 'done' || state === 'failed'
