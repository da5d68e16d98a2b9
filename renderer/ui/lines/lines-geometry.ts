import { moneyTicks } from '../money-ticks.ts'

export type LineSeries = {
  readonly name: string
  readonly values: readonly (number | null)[]
}

type Size = { readonly width: number; readonly height: number }

const frame = { left: 58, right: 8, top: 8, bottom: 24 }

/** Where the lines of a chart over time stand, in pixels; a missing value leaves a gap. */
export function linesGeometry(series: readonly LineSeries[], { width, height }: Size) {
  const amounts = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const ticks = moneyTicks(amounts)
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const inner = height - frame.top - frame.bottom
  const y = (amount: number) => frame.top + (1 - (amount - bottom) / (top - bottom)) * inner
  const count = series[0]?.values.length ?? 0
  const step = (width - frame.left - frame.right) / Math.max(1, count - 1)
  const x = (index: number) => frame.left + index * step
  return {
    x,
    y,
    step,
    axisX: frame.left,
    baseline: height - frame.bottom,
    lines: ticks.map((amount) => ({ amount, y: y(amount) })),
    paths: series.map(({ values }) => pathOf(values, x, y)),
    nameEvery: Math.ceil(100 / step),
  }
}

function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (amount: number) => number,
): string {
  let isDrawing = false
  return values
    .map((value, index) => {
      if (value === null) {
        isDrawing = false
        return ''
      }
      const move = isDrawing ? 'L' : 'M'
      isDrawing = true
      return `${move}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
