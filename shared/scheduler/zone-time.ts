/** A minute on the clocks of a zone, `2026-03-29T02:30`, whether or not that minute exists there. */
export type LocalMinute = string

const minuteMs = 60_000
/** No zone is further from UTC than 14 hours, and none has two changes of its clocks within four days. */
const searchMs = 40 * 60 * minuteMs

/** What the clocks of a zone show at an instant, to the minute. */
export function localMinuteAt(instantMs: number, zone: string): LocalMinute {
  const parts = formatOf(zone).formatToParts(instantMs)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return `${date}T${part('hour')}:${part('minute')}`
}

/**
 * The first instant at which the clocks of a zone show a minute or a later one: a minute that summer time
 * skips counts as the next one that exists, and one that comes twice as the first of the two.
 *
 * @returns milliseconds since 1970, UTC
 *
 * Check: Europe/Berlin, 2026-03-29T02:30 is skipped → 03:00 there, 01:00 UTC; 2026-10-25T02:30 comes at
 * 00:30 and 01:30 UTC → 00:30.
 */
export function instantOfLocal(local: LocalMinute, zone: string): number {
  const asUtc = Date.parse(`${local}:00Z`)
  const before = offsetAt(asUtc - searchMs, zone)
  const after = offsetAt(asUtc + searchMs, zone)
  const matches = [asUtc - before, asUtc - after].filter(
    (instant) => localMinuteAt(instant, zone) === local,
  )
  return matches.length > 0
    ? Math.min(...matches)
    : changeBetween(asUtc - searchMs, asUtc + searchMs, zone)
}

/** Whether the name is one of the system's time zones. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** How far the clocks are ahead of UTC. */
const offsetAt = (instantMs: number, zone: string): number =>
  Date.parse(`${localMinuteAt(instantMs, zone)}:00Z`) - Math.floor(instantMs / minuteMs) * minuteMs

/** The minute in which the one change of the clocks between two instants happens. */
function changeBetween(fromMs: number, toMs: number, zone: string): number {
  const before = offsetAt(fromMs, zone)
  let low = Math.floor(fromMs / minuteMs)
  let high = Math.ceil(toMs / minuteMs)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * minuteMs, zone) === before) low = middle
    else high = middle
  }
  return high * minuteMs
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}
