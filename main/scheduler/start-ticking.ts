import { schedule } from 'node-cron'

type Clocks = {
  /** The time of day, which people and time servers set. */
  readonly wallMs: () => number
  /** Milliseconds that only ever go on. */
  readonly steadyMs: () => number
}

const watchMs = 20_000
/** A wall clock that has moved so much more or less than the steady one was set, or the computer slept. */
const setByMs = 5000

/**
 * Calls `tick` each minute, and soon after the clock was set or the computer woke up: a timer that waits for
 * a minute on the wall would not notice either.
 *
 * @returns what ends it
 */
export function startTicking(tick: () => void, { wallMs, steadyMs }: Clocks): () => void {
  const startMinutes = () => schedule('* * * * *', tick, { timezone: 'UTC', unref: true })
  let minutes = startMinutes()
  let apart = wallMs() - steadyMs()
  const watch = setInterval(() => {
    const now = wallMs() - steadyMs()
    if (Math.abs(now - apart) < setByMs) return
    apart = now
    void minutes.destroy()
    minutes = startMinutes()
    tick()
  }, watchMs)
  watch.unref()
  return () => {
    clearInterval(watch)
    void minutes.destroy()
  }
}
