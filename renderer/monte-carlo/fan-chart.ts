import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { addMonths } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import {
  BANDS,
  type MonteCarloResult,
  type SeriesName,
} from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { moneyAxis } from '../ui/chart/money-axis.ts'
import type { ChartColors } from '../optimizer/chart-words.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'

export type ShownFan = {
  readonly result: MonteCarloResult
  readonly series: SeriesName
  readonly currency: string
}

const isMoney = (series: SeriesName) => series !== 'dscr' && series !== 'ltv'

function bandsOf({ result, series, currency }: ShownFan) {
  const shown = (value: number | null) =>
    value !== null && isMoney(series) ? minorToMajor(value, currency) : value
  return Object.fromEntries(
    BANDS.map((band) => [band, result.fan[series][band].map(shown)]),
  ) as Record<(typeof BANDS)[number], (number | null)[]>
}

/** Two bands, each filled up to the line before it, and the middle as a line. */
export function fanTraces(
  shown: ShownFan,
  colors: ChartColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  const bands = bandsOf(shown)
  const months = monthsOf(shown)
  const edge = (band: (typeof BANDS)[number], fill: object) => ({
    type: 'scatter',
    mode: 'lines',
    x: months,
    y: bands[band],
    line: { width: 0 },
    hoverinfo: 'skip',
    showlegend: false,
    ...fill,
  })
  const filled = (alpha: string) => ({ fill: 'tonexty', fillcolor: `${colors.mark}${alpha}` })
  return [
    edge('p5', {}),
    edge('p95', { ...filled('2e'), name: t('risk.band90'), showlegend: true }),
    edge('p25', {}),
    edge('p75', { ...filled('52'), name: t('risk.band50'), showlegend: true }),
    {
      type: 'scatter',
      mode: 'lines',
      x: months,
      y: bands.p50,
      name: t('risk.middle'),
      line: { width: 2, color: colors.mark },
      hovertext: bands.p50.map(
        (value, m) => `${months[m]}: ${writeCell(shown.series, value, format)}`,
      ),
      hoverinfo: 'text',
    },
  ]
}

const monthsOf = ({ result }: ShownFan): string[] =>
  Array.from({ length: result.months }, (_, m) =>
    addMonths(`${result.startMonth}-01`, m).slice(0, 7),
  )

export function fanLayout(shown: ShownFan, format: Formatters): PlotlyLayout {
  const bands = bandsOf(shown)
  const values = [...bands.p5, ...bands.p95].filter((value) => value !== null)
  const yaxis = isMoney(shown.series)
    ? moneyAxis(values, format)
    : { fixedrange: true, ...(shown.series === 'ltv' ? { tickformat: '.0~%' } : {}) }
  return { margin: { t: 16, r: 16, b: 40, l: 72 }, yaxis, xaxis: { fixedrange: true } }
}

export function fanTable(shown: ShownFan, format: Formatters): ChartTableData {
  const bands = bandsOf(shown)
  const rowOf = (month: string, m: number) =>
    [format.month(month)].concat(
      BANDS.map((band) => writeCell(shown.series, bands[band][m] ?? null, format)),
    )
  return {
    head: [t('risk.month'), ...BANDS.map((band) => t(`risk.${band}`))],
    rows: monthsOf(shown).map(rowOf),
  }
}

function writeCell(series: SeriesName, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  if (isMoney(series)) return format.moneyMajor(value)
  return series === 'ltv' ? format.rate(value) : format.number(value, 2)
}
