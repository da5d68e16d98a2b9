type Scale = (value: number) => number
type Months = readonly (number | null)[]

/** A value between two to a place between two. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = to - from || 1
  return (value) => Number((start + ((value - from) / span) * (end - start)).toFixed(2))
}

const points = (values: Months, x: Scale, y: Scale): string[] =>
  values.flatMap((value, m) => (value === null ? [] : [`${x(m)},${y(value)}`]))

export const lineOf = (values: Months, x: Scale, y: Scale): string =>
  `M${points(values, x, y).join('L')}`

/** Along one line and back along the other. */
export const areaBetween = (low: Months, high: Months, x: Scale, y: Scale): string =>
  `M${[...points(low, x, y), ...points(high, x, y).toReversed()].join('L')}Z`
