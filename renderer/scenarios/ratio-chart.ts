import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { RatioMonths } from '#shared/finance/pro-forma/ratio-months'
import { t } from '../app/messages/t.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'

export type Ratio = keyof RatioMonths
export type RatioLine = { readonly name: string; readonly values: readonly (number | null)[] }

export type RatioCourse = {
  readonly ratio: Ratio
  /** ISO months, the first being the close. */
  readonly months: readonly string[]
  readonly lines: readonly RatioLine[]
  /** What lenders ask for; null where they do not. */
  readonly limit: number | null
}

export const writeRatio = (ratio: Ratio, value: number | null, format: Formatters): string => {
  if (value === null) return t('common.none')
  return ratio === 'dscr' ? `${format.number(value, 2)} ×` : format.rate(value, 1)
}

// Lines are told apart by their strokes too, never by colour alone.
const dashes = ['solid', 'dash', 'dot', 'dashdot'] as const

export function ratioTraces(
  { ratio, months, lines, limit }: RatioCourse,
  limitColor: string,
  format: Formatters,
): readonly PlotlyTrace[] {
  const days = months.map((month) => `${month}-01`)
  const traces = lines.map(({ name, values }, index) => ({
    type: 'scatter',
    mode: 'lines',
    name,
    x: days,
    y: values,
    hovertext: values.map(
      (value, at) =>
        `${name}, ${format.month(months[at] ?? '')}: ${writeRatio(ratio, value, format)}`,
    ),
    hoverinfo: 'text',
    line: { width: 2, dash: dashes[index % dashes.length] },
    showlegend: true,
  }))
  if (limit === null) return traces
  return [
    ...traces,
    {
      type: 'scatter',
      mode: 'lines',
      name: t('scenarios.covenant', { limit: writeRatio(ratio, limit, format) }),
      x: [days[0], days.at(-1)],
      y: [limit, limit],
      hoverinfo: 'skip',
      line: { width: 1.5, color: limitColor, dash: 'longdash' },
      showlegend: true,
    },
  ]
}

export const ratioLayout = ({ ratio }: RatioCourse): PlotlyLayout => ({
  margin: { t: 12, r: 16, b: 56, l: 56 },
  hovermode: 'closest',
  xaxis: { type: 'date', fixedrange: true, tickformat: '%Y', dtick: 'M12' },
  yaxis: { fixedrange: true, tickformat: ratio === 'dscr' ? '.2f' : '.0%' },
  legend: { orientation: 'h', y: -0.16 },
})

export const ratioTable = (
  { ratio, months, lines, limit }: RatioCourse,
  format: Formatters,
): ChartTableData => ({
  head: [
    t('scenarios.month'),
    ...lines.map(({ name }) => name),
    ...(limit === null ? [] : [t('scenarios.limit')]),
  ],
  rows: months.map((month, at) => [
    format.month(month),
    ...lines.map(({ values }) => writeRatio(ratio, values[at] ?? null, format)),
    ...(limit === null ? [] : [writeRatio(ratio, limit, format)]),
  ]),
})
