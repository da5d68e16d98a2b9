import { goalSeek, type Question } from './sensitivity.ts'

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

const steps = 48

/**
 * `goalSeek` in both directions from where the value stands, the smaller move being the answer; and an
 * answer also where the target is out of reach: the value at which the figure comes nearest to it, of 49
 * over the range. Of values that are equally near, that with the smallest move.
 *
 * Check: a figure of x · x from 1, between −10 and 10: target 9 → found at 3; target 101 → missed, nearest
 * 100 at −10 or 10.
 */
export function seekGoal(ask: Question, search: SearchAround): Sought {
  const { target, low, from, high } = search
  const found = [high, low].flatMap((end) => {
    const { value } = goalSeek(ask, { target, low: from, high: end })
    const figure = value === null ? null : ask(value).value
    return value === null || figure === null ? [] : [{ value, figure }]
  })
  const [best] = found.toSorted((a, b) => Math.abs(a.value - from) - Math.abs(b.value - from))
  return best === undefined ? nearest(ask, search) : { status: 'found', ...best }
}

function nearest(ask: Question, { target, low, from, high }: SearchAround): Sought {
  let best: { value: number; figure: number } | null = null
  let reason = 'There is no figure anywhere in this range.'
  const values = Array.from({ length: steps + 1 }, (_, k) => low + ((high - low) * k) / steps)
  const nearFirst = [from, ...values].toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
  for (const value of nearFirst) {
    const found = ask(value)
    if (found.value === null) reason = found.reason
    else if (best === null || Math.abs(found.value - target) < Math.abs(best.figure - target))
      best = { value, figure: found.value }
  }
  return best === null ? { status: 'unknown', reason } : { status: 'missed', ...best }
}
