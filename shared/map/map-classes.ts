/** One class of a map's legend: values from `from` up to `to`, as they occur in it. */
export type MapClass = {
  /** 1 is the lowest. */
  readonly number: number
  /** The lowest value that belongs to the class, included; −∞ for an open end. */
  readonly from: number
  /** The limit above, excluded; +∞ for an open end. */
  readonly to: number
  readonly count: number
  /** The least and the greatest value that occur; null in an empty class. */
  readonly least: number | null
  readonly greatest: number | null
}

export type MapClasses = {
  readonly classes: readonly MapClass[]
  /** How many have no value at all. */
  readonly missing: number
}

type Value = number | null

/**
 * Sorts values into classes of about equal number. Equal values are never split, so there may be fewer
 * classes than asked for, but never an empty one.
 *
 *   class k begins at the value of rank ⌈n · k / count⌉, k = 0 … count − 1, where that is a new value
 *
 * Check: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 in five classes → 1–2, 3–4, 5–6, 7–8, 9–10.
 */
export function classifyEvenly(values: readonly Value[], count: number): MapClasses {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const starts: number[] = []
  for (let k = 0; k < count; k++) {
    const start = known[Math.ceil((known.length * k) / count)]
    if (start !== undefined && start !== starts.at(-1)) starts.push(start)
  }
  return classesBetween(values, starts.slice(1))
}

/**
 * Sorts values into classes between fixed limits; a value on a limit belongs to the class above it. The
 * lowest and the highest class are open.
 *
 * Check: 0.9, 1.2 and 3 with limits 1 and 1.2 → one below 1, none from 1 to 1.2, two from 1.2.
 */
export const classifyByLimits = (values: readonly Value[], limits: readonly number[]): MapClasses =>
  classesBetween(values, limits)

function classesBetween(values: readonly Value[], limits: readonly number[]): MapClasses {
  const known = values.filter((value) => value !== null)
  const edges = [Number.NEGATIVE_INFINITY, ...limits, Number.POSITIVE_INFINITY]
  const classes = limits.concat(Number.POSITIVE_INFINITY).map((to, index): MapClass => {
    const from = edges[index] ?? Number.NEGATIVE_INFINITY
    const members = known.filter((value) => from <= value && value < to)
    return {
      number: index + 1,
      from,
      to,
      count: members.length,
      least: members.length === 0 ? null : Math.min(...members),
      greatest: members.length === 0 ? null : Math.max(...members),
    }
  })
  return {
    classes: known.length === 0 ? [] : classes,
    missing: values.length - known.length,
  }
}

/** The class of a value; null for no value. */
export const classNumberOf = ({ classes }: MapClasses, value: Value): number | null =>
  value === null
    ? null
    : (classes.find(({ from, to }) => from <= value && value < to)?.number ?? null)
