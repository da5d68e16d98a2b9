import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { t } from '../../app/messages/t.ts'
import type { ChartColors } from '../../optimizer/chart-words.ts'
import { roundMarks } from '../../ui/chart/money-axis.ts'
import type { ChartTableData } from '../../ui/ChartTable.tsx'

/** One scenario: its figure, and the limit that the figure must keep. */
export type ScenarioBar = {
  readonly id: string
  readonly value: number | null
  readonly limit: number | null
}

const mostBars = 12

/** As many scenarios as can be read at once; the table behind the chart has all of them. */
export const shownBars = (bars: readonly ScenarioBar[]): readonly ScenarioBar[] =>
  bars.slice(0, mostBars)

/** Bars with their figures, and an upright mark for the limit of each. */
export function barTraces(
  bars: readonly ScenarioBar[],
  { mark }: ChartColors,
  write: (value: number) => string,
): readonly PlotlyTrace[] {
  const limited = bars.filter(({ limit }) => limit !== null)
  return [
    {
      type: 'bar',
      orientation: 'h',
      x: bars.map(({ value }) => value ?? 0),
      y: bars.map(({ id }) => id),
      text: bars.map(({ value }) => (value === null ? t('common.none') : ` ${write(value)}`)),
      textposition: 'outside',
      cliponaxis: false,
      hoverinfo: 'none',
      showlegend: false,
    },
    {
      type: 'scatter',
      mode: 'markers',
      x: limited.map(({ limit }) => limit),
      y: limited.map(({ id }) => id),
      marker: { symbol: 'line-ns', size: 20, line: { width: 2.5, color: mark } },
      hovertext: limited.map(({ limit }) => t('ds.chart.limit', { limit: write(limit ?? 0) })),
      hoverinfo: 'text',
      showlegend: false,
    },
  ]
}

/** Room at the right for the figure beside the longest bar. */
const roomForText = 1.25

export function barLayout(
  bars: readonly ScenarioBar[],
  write: (value: number) => string,
): PlotlyLayout {
  const ends = bars.flatMap(({ value, limit }) => [value ?? 0, limit ?? 0])
  const high = Math.max(...ends, 1e-6) * roomForText
  const low = Math.min(0, ...ends)
  const marks = roundMarks(low, high)
  return {
    margin: { t: 4, r: 12, b: 28, l: 8 },
    bargap: 0.4,
    xaxis: {
      fixedrange: true,
      range: [low, high],
      tickmode: 'array',
      tickvals: marks,
      ticktext: marks.map(write),
    },
    yaxis: { autorange: 'reversed', fixedrange: true, ticks: '', showgrid: false },
  }
}

export const barTable = (
  title: string,
  bars: readonly ScenarioBar[],
  write: (value: number) => string,
): ChartTableData => {
  const text = (value: number | null) => (value === null ? t('common.none') : write(value))
  return {
    head: [t('ds.col.scenario'), title, t('ds.col.limit')],
    rows: bars.map(({ id, value, limit }) => [id, text(value), text(limit)]),
  }
}
