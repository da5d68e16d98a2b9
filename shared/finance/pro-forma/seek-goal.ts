import { closeIn, isPassed, missedBy, type Question, type Tried } from './sensitivity.ts'

/** A search on both sides of where a value stands. */
export type SearchAround = {
  readonly target: number
  readonly low: number
  readonly from: number
  readonly high: number
}

/** Where a figure hits its target, or how near it comes to it within the range. */
export type Sought =
  | { readonly status: 'found'; readonly value: number; readonly figure: number }
  | { readonly status: 'missed'; readonly value: number; readonly figure: number }
  | { readonly status: 'unknown'; readonly reason: string }

const steps = 24

/**
 * A goal seek that begins where the value stands and looks outwards, in 24 steps on either side, so that
 * the answer is the smallest move that hits the target; and an answer also where the target is out of
 * reach: the value looked at at which the figure comes nearest to it, the smallest move among equals.
 *
 * Check: a figure of x · x from 1, between −10 and 10: target 9 → found at 3; target 101 → missed, nearest
 * 100 at 10.
 */
export function seekGoal(ask: Question, { target, low, from, high }: SearchAround): Sought {
  const missed = missedBy(ask, target)
  const tried = [missed(from)]
  const [at] = tried
  let [up, down] = [at, at]
  for (let step = 1; step <= steps; step += 1) {
    const [above, below] = [high, low].map((end) => missed(from + ((end - from) * step) / steps))
    for (const [start, end] of [
      [up, above],
      [down, below],
    ] as const)
      if (start && end && isPassed(start, end)) return answerAt(ask, closeIn(missed, start, end))
    if (above) tried.push(above)
    if (below) tried.push(below)
    ;[up, down] = [above, below]
  }
  return nearest(ask, tried)
}

function answerAt(ask: Question, value: number): Sought {
  const { value: figure, reason } = ask(value)
  return figure === null ? { status: 'unknown', reason } : { status: 'found', value, figure }
}

function nearest(ask: Question, tried: readonly Tried[]): Sought {
  const [best] = tried
    .filter(({ missed }) => missed !== null)
    .toSorted((a, b) => Math.abs(a.missed ?? 0) - Math.abs(b.missed ?? 0))
  if (best === undefined) return { status: 'unknown', reason: whyNone(ask, tried) }
  const found = answerAt(ask, best.value)
  return found.status === 'found' ? { ...found, status: 'missed' } : found
}

const whyNone = (ask: Question, [first]: readonly Tried[]): string =>
  ask(first?.value ?? 0).reason ?? 'There is no figure anywhere in this range.'
