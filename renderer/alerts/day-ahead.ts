import { addDays } from '#shared/dates'

/** The day some days after the one on this computer's calendar, by which snoozing counts. */
export function dayAhead(days: number, now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return addDays(today, days)
}
