export type SparklineShape = {
  readonly width: number
  readonly height: number
  readonly padding: number
}

/** SVG path data of a series; gaps where a value is missing. `last` is a dot on the last known value. */
export function sparklinePath(values: readonly (number | null)[], shape: SparklineShape) {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return { line: '', last: '' }
  const lowest = Math.min(...known)
  const spread = Math.max(...known) - lowest
  const stepX = (shape.width - 2 * shape.padding) / (values.length - 1)
  const innerHeight = shape.height - 2 * shape.padding
  const points = values.map((value, index) => {
    if (value === null) return null
    // A flat series runs through the middle.
    const share = spread === 0 ? 0.5 : (value - lowest) / spread
    const x = shape.padding + index * stepX
    const y = shape.padding + innerHeight * (1 - share)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  const line = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${point}`)
    .filter(Boolean)
    .join('')
  const end = points.findLast((point) => point !== null)
  return { line, last: end ? `M${end}h0.01` : '' }
}
