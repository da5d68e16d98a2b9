import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { FrontierPoint } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import { moneyAxis } from '../ui/chart/money-axis.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import { toShown, writeUnit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { ChartColors } from './chart-words.ts'
import type { MovableLimit } from './movable-limits.ts'

/** The limit along the axis, and how the objective is called. */
export type FrontierWords = {
  readonly limit: Pick<MovableLimit, 'label' | 'unit' | 'value' | 'step'>
  readonly objective: string
}

/** The objective as a line, with gaps where no plan exists, and the present limit as a mark on it. */
export function frontierTraces(
  points: readonly FrontierPoint[],
  { limit }: FrontierWords,
  present: number | null,
  colors: ChartColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  return [
    {
      type: 'scatter',
      mode: 'lines+markers',
      x: points.map(({ value }) => value),
      y: points.map(({ objective }) => objective),
      hovertext: points.map(
        ({ value, objective }) =>
          `${writeLimit(value, limit.unit, format)}: ${writeObjective(objective, format)}`,
      ),
      hoverinfo: 'text',
      marker: { size: 5 },
      line: { width: 2 },
      showlegend: false,
    },
    {
      type: 'scatter',
      mode: 'markers',
      x: present === null ? [] : [limit.value],
      y: present === null ? [] : [present],
      marker: { size: 12, symbol: 'diamond', color: colors.mark },
      hovertext: [hereText(limit, format)],
      hoverinfo: 'text',
      showlegend: false,
    },
  ]
}

/** An upright line at the present limit with its figure, and axes as the app writes figures. */
export function frontierLayout(
  points: readonly FrontierPoint[],
  { limit, objective }: FrontierWords,
  colors: ChartColors,
  format: Formatters,
): PlotlyLayout {
  const values = points.map(({ value }) => value)
  const objectives = points.map((point) => point.objective ?? 0)
  return {
    margin: { t: 22, r: 16, b: 48, l: 64 },
    hovermode: 'closest',
    xaxis: { ...limitAxis(values, limit.unit, format), title: { text: limit.label, standoff: 8 } },
    yaxis: {
      ...moneyAxis(objectives, format),
      title: { text: objective, standoff: 8 },
      rangemode: 'tozero',
    },
    shapes: [
      {
        type: 'line',
        xref: 'x',
        yref: 'paper',
        x0: limit.value,
        x1: limit.value,
        y0: 0,
        y1: 1,
        line: { color: colors.mark, width: 1.5, dash: 'dash' },
      },
    ],
    annotations: [
      {
        xref: 'x',
        yref: 'paper',
        x: limit.value,
        y: 1,
        yanchor: 'bottom',
        showarrow: false,
        text: hereText(limit, format),
        font: { size: 11, color: colors.ink },
      },
    ],
  }
}

const hereText = ({ value, unit }: FrontierWords['limit'], format: Formatters) =>
  t('run.frontierHere', { value: writeLimit(value, unit, format) })

function limitAxis(
  values: readonly number[],
  unit: MovableLimit['unit'],
  format: Formatters,
): PlotlyLayout {
  if (unit === 'money') return moneyAxis(values, format)
  return { fixedrange: true, ...(unit === 'percent' ? { tickformat: '.1~%' } : {}) }
}

export const writeLimit = (value: number, unit: MovableLimit['unit'], format: Formatters) =>
  unit === 'money' ? format.moneyMajor(value) : writeUnit(value, unit, format)

const writeObjective = (objective: number | null, format: Formatters) =>
  objective === null ? t('common.none') : format.moneyMajor(objective)

export type FrontierStep = {
  readonly value: number
  readonly objective: number | null
  /** Change of the objective per unit of the limit since the point before; null without one. */
  readonly gain: number | null
}

/** Each point with what the last step before it brought. */
export const frontierRows = (points: readonly FrontierPoint[]): readonly FrontierStep[] =>
  points.map(({ value, objective }, index) => {
    const before = points[index - 1]
    const gain =
      before === undefined || before.objective === null || objective === null
        ? null
        : (objective - before.objective) / (value - before.value)
    return { value, objective, gain }
  })

/** By how much of each unit a gain is stated: 1,000 of money, a percentage point, one of a count. */
function gainStep(unit: MovableLimit['unit']): number {
  if (unit === 'money') return 1000
  if (unit === 'percent') return 0.01
  return unit === 'ratio' ? 0.1 : 1
}

export function frontierTable(
  points: readonly FrontierPoint[],
  { limit: { label, unit }, objective }: FrontierWords,
  format: Formatters,
): ChartTableData {
  const step = gainStep(unit)
  return {
    head: [label, objective, t('run.frontierGain', { step: writeStep(step, unit, format) })],
    rows: frontierRows(points).map((row) => [
      writeLimit(row.value, unit, format),
      writeObjective(row.objective, format),
      row.gain === null ? t('common.none') : format.moneyMajor(row.gain * step, { style: 'exact' }),
    ]),
  }
}

const writeStep = (step: number, unit: MovableLimit['unit'], format: Formatters): string =>
  unit === 'percent'
    ? t('run.step.share')
    : unit === 'money'
      ? format.moneyMajor(step)
      : format.number(toShown(step, unit), step < 1 ? 1 : 0)
