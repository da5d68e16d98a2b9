import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { FrontierPoint } from '#shared/optimizer-result'
import { t } from '../../app/messages/t.ts'
import type { ChartTableData } from '../../ui/ChartTable.tsx'
import type { Formatters } from '../../ui/use-format.ts'
import type { ChartColors } from './chart-words.ts'
import { moneyAxis } from '../../ui/chart/money-axis.ts'

export const frontierSteps = 25

/** From nothing to twice the budget, so that the present one is the point in the middle. */
export const frontierRange = (budget: number) => ({
  path: '/budget',
  from: 0,
  to: budget > 0 ? budget * 2 : 1_000_000,
  steps: frontierSteps,
})

/** The earnings as a line, with gaps where no plan exists, and the present budget as a mark on it. */
export function frontierTraces(
  points: readonly FrontierPoint[],
  here: { readonly budget: number; readonly objective: number | null },
  colors: ChartColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  return [
    {
      type: 'scatter',
      mode: 'lines+markers',
      x: points.map(({ value }) => value),
      y: points.map(({ objective }) => objective),
      hovertext: points.map((point) => describe(point, format)),
      hoverinfo: 'text',
      marker: { size: 5 },
      line: { width: 2 },
      showlegend: false,
    },
    {
      type: 'scatter',
      mode: 'markers',
      x: here.objective === null ? [] : [here.budget],
      y: here.objective === null ? [] : [here.objective],
      marker: { size: 12, symbol: 'diamond', color: colors.mark },
      hovertext: [t('dpr.frontierHere', { budget: format.moneyMajor(here.budget) })],
      hoverinfo: 'text',
      showlegend: false,
    },
  ]
}

const describe = ({ value, objective }: FrontierPoint, format: Formatters): string =>
  `${format.moneyMajor(value)}: ${writeObjective(objective, format)}`

const writeObjective = (objective: number | null, format: Formatters) =>
  objective === null ? t('common.none') : format.moneyMajor(objective)

/** An upright line at the present budget with its figure, and axes in money. */
export function frontierLayout(
  points: readonly FrontierPoint[],
  budget: number,
  colors: ChartColors,
  format: Formatters,
): PlotlyLayout {
  const budgets = points.map(({ value }) => value)
  const objectives = points.map(({ objective }) => objective ?? 0)
  return {
    margin: { t: 22, r: 16, b: 48, l: 64 },
    hovermode: 'closest',
    xaxis: {
      ...moneyAxis(budgets, format),
      title: { text: t('dpr.frontierBudget'), standoff: 8 },
    },
    yaxis: {
      ...moneyAxis(objectives, format),
      title: { text: t('dpr.frontierObjective'), standoff: 8 },
      rangemode: 'tozero',
    },
    shapes: [
      {
        type: 'line',
        xref: 'x',
        yref: 'paper',
        x0: budget,
        x1: budget,
        y0: 0,
        y1: 1,
        line: { color: colors.mark, width: 1.5, dash: 'dash' },
      },
    ],
    annotations: [
      {
        xref: 'x',
        yref: 'paper',
        x: budget,
        y: 1,
        yanchor: 'bottom',
        showarrow: false,
        text: t('dpr.frontierHere', { budget: format.moneyMajor(budget) }),
        font: { size: 11, color: colors.ink },
      },
    ],
  }
}

export type FrontierStep = {
  readonly budget: number
  readonly objective: number | null
  /** Change of the objective per unit of budget since the point before; null without one. */
  readonly gain: number | null
}

/** Each point with what the last money before it brought. */
export const frontierRows = (points: readonly FrontierPoint[]): readonly FrontierStep[] =>
  points.map(({ value, objective }, index) => {
    const before = points[index - 1]
    const gain =
      before === undefined || before.objective === null || objective === null
        ? null
        : (objective - before.objective) / (value - before.value)
    return { budget: value, objective, gain }
  })

const gainStep = 1000

export const frontierTable = (
  points: readonly FrontierPoint[],
  format: Formatters,
): ChartTableData => ({
  head: [
    t('dpr.frontierBudget'),
    t('dpr.frontierObjective'),
    t('dpr.frontierGain', { step: format.moneyMajor(gainStep) }),
  ],
  rows: frontierRows(points).map(({ budget, objective, gain }) => [
    format.moneyMajor(budget),
    writeObjective(objective, format),
    gain === null ? t('common.none') : format.moneyMajor(gain * gainStep, { style: 'exact' }),
  ]),
})
