import { moneyTicks } from '../money-ticks.ts'

export type Column = {
  readonly key: string
  /** What stands under the column. */
  readonly name: string
  /** One amount for each series, minor units. */
  readonly values: readonly number[]
  /** More about the column, in the legend while the pointer is on it. */
  readonly detail?: string
}

type Size = { readonly width: number; readonly height: number }

const frame = { left: 52, right: 14, top: 8, bottom: 24 }

/** Where the bars, lines and names of a column chart stand, in pixels. */
export function columnsGeometry(columns: readonly Column[], { width, height }: Size) {
  const amounts = columns.flatMap(({ values }) => values)
  const ticks = moneyTicks(amounts)
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const inner = height - frame.top - frame.bottom
  const y = (amount: number) => frame.top + (1 - (amount - bottom) / (top - bottom)) * inner
  const step = (width - frame.left - frame.right) / Math.max(1, columns.length)
  const series = Math.max(1, columns[0]?.values.length ?? 1)
  const barWidth = Math.max(2, Math.min(30, (step * 0.68) / series))
  const shapes = columns.map((column, index) => {
    const left = frame.left + index * step
    const start = left + (step - series * barWidth) / 2
    return {
      column,
      left,
      center: left + step / 2,
      bars: column.values.map((amount, k) => ({
        x: start + k * barWidth,
        y: Math.min(y(amount), y(0)),
        height: Math.abs(y(amount) - y(0)),
      })),
    }
  })
  return {
    shapes,
    step,
    barWidth: Math.max(1, barWidth - 1),
    axisX: frame.left,
    baseline: height - frame.bottom,
    lines: ticks.map((amount) => ({ amount, y: y(amount) })),
    // Every so many names there is room for one.
    nameEvery: Math.ceil(44 / step),
  }
}
