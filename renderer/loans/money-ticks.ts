import type { PlotlyLayout } from 'plotly.js-strict-dist-min'
import type { Formatters } from '../ui/use-format.ts'

/** A money axis from nothing to the highest value, its four round marks written as the app writes money. */
export function moneyTicks(values: readonly number[], format: Formatters): PlotlyLayout {
  const highest = Math.max(1, ...values)
  const power = 10 ** Math.floor(Math.log10(highest / 4))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power * 4 >= highest) ?? 10)
  const marks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step)
  return {
    fixedrange: true,
    rangemode: 'tozero',
    tickmode: 'array',
    tickvals: marks,
    ticktext: marks.map((mark) => format.moneyMajor(mark, { style: 'compact' })),
  }
}
