import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { t } from '../../app/messages/t.ts'
import type { ChartTableData } from '../ChartTable.tsx'
import type { Formatters } from '../use-format.ts'
import { moneyAxis } from './money-axis.ts'

/** One line over time: money in minor units, null where there is none. */
export type MoneyLine = {
  readonly name: string
  readonly amounts: readonly (number | null)[]
  /** Holds its amount until the next one, as a valuation does. */
  readonly isStepped?: boolean
}

export type LinesOverTime = {
  /** ISO days, or months as their first days. */
  readonly days: readonly string[]
  readonly lines: readonly MoneyLine[]
  /** The figures as they are written in the table and on hover. */
  readonly toMajor: (minor: number | null) => number | null
  readonly writeDay: (day: string) => string
}

// Lines are told apart by their strokes too, never by colour alone.
const dashes = ['solid', 'dash', 'dot', 'longdash', 'dashdot', 'longdashdot'] as const

export const lineTraces = (
  { days, lines, toMajor, writeDay }: LinesOverTime,
  format: Formatters,
): readonly PlotlyTrace[] =>
  lines.map(({ name, amounts, isStepped }, index) => ({
    type: 'scatter',
    mode: 'lines',
    name,
    x: days.slice(0, amounts.length),
    y: amounts.map(toMajor),
    hovertext: amounts.map(
      (amount, at) => `${name}, ${writeDay(days[at] ?? '')}: ${writeAmount(amount, format)}`,
    ),
    hoverinfo: 'text',
    line: {
      width: 2,
      dash: dashes[index % dashes.length],
      shape: isStepped ? 'hv' : 'linear',
    },
    showlegend: lines.length > 1,
  }))

export function lineLayout(
  { lines, toMajor, days }: LinesOverTime,
  format: Formatters,
): PlotlyLayout {
  const values = lines.flatMap(({ amounts }) => amounts.map((amount) => toMajor(amount) ?? 0))
  return {
    margin: { t: 12, r: 16, b: 56, l: 64 },
    hovermode: 'closest',
    xaxis: { ...dayAxis(days, format), fixedrange: true },
    yaxis: { ...moneyAxis(values, format), rangemode: 'tozero' },
    legend: { orientation: 'h', y: -0.16 },
  }
}

/** About six marks, named by month, or by year where there are many. */
function dayAxis(days: readonly string[], format: Formatters): PlotlyLayout {
  const isLong = days.length > 48
  const candidates = isLong ? days.filter((day) => day.slice(5, 7) === '01') : days
  const every = Math.max(1, Math.ceil(candidates.length / 7))
  const marks = candidates.filter((_, index) => index % every === 0)
  return {
    type: 'date',
    tickmode: 'array',
    tickvals: marks,
    ticktext: marks.map((day) => (isLong ? day.slice(0, 4) : format.month(day.slice(0, 7)))),
  }
}

export const lineTable = (
  { days, lines, writeDay }: LinesOverTime,
  format: Formatters,
): ChartTableData => ({
  head: ['', ...lines.map(({ name }) => name)],
  rows: days.map((day, at) => [
    writeDay(day),
    ...lines.map(({ amounts }) => writeAmount(amounts[at] ?? null, format)),
  ]),
})

const writeAmount = (amount: number | null, format: Formatters): string =>
  amount === null ? t('common.none') : format.money(amount)
