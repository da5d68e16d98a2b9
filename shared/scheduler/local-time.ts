import { z } from 'zod'

/** A time on the clocks of a place, `07:30`. */
export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, from 00:00 to 23:59.')
export type LocalTime = z.infer<typeof LocalTime>

/**
 * Whether a time lies from one to another, the first included; over midnight where the first is the later.
 *
 * Check: 21:00 to 07:00 holds at 21:00, 00:00 and 06:59, not at 07:00 and 20:59; 08:00 to 08:00 never.
 */
export const isBetween = (time: LocalTime, from: LocalTime, until: LocalTime): boolean =>
  from <= until ? from <= time && time < until : from <= time || time < until
