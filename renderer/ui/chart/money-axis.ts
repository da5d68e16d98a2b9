import type { PlotlyLayout } from 'plotly.js-strict-dist-min'
import type { Formatters } from '../use-format.ts'

const steps = 5

/** An axis with round marks from nothing to the highest value, written as the app writes money: $500K. */
export const moneyAxis = (values: readonly number[], format: Formatters): PlotlyLayout =>
  moneySpan([0, ...values], format)

/** The same from the lowest value to the highest, for charts that are not about how much in all. */
export function moneySpan(values: readonly number[], format: Formatters): PlotlyLayout {
  const marks = roundMarks(Math.min(...values), Math.max(...values))
  return {
    fixedrange: true,
    tickmode: 'array',
    tickvals: marks,
    ticktext: marks.map((mark) => format.moneyMajor(mark, { style: 'compact' })),
  }
}

/** Multiples of 1, 2 or 5 times a power of ten, about five of them: 0 to 2.1m → 0, 0.5m, 1m, 1.5m, 2m. */
export function roundMarks(low: number, high: number): readonly number[] {
  if (high === low) return [low]
  const rough = (high - low) / steps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10)
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step + 1e-9) - first + 1
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
