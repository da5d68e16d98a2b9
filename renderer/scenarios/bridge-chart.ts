import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { ScenarioBridge } from '#shared/finance/pro-forma/scenario-bridge'
import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { moneyAxis } from '../ui/chart/money-axis.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'
import { isMoney, unitOfKpi, writeDifference, writeKpi } from './kpi-words.ts'
import { nameOfSource } from './source-name.ts'
import type { ToneColors } from './use-tone-colors.ts'

export type ShownBridge = {
  readonly bridge: ScenarioBridge
  readonly kpi: Kpi
  /** What the ends are called. */
  readonly from: string
  readonly to: string
}

/** A figure as an axis has it: money in currency units. */
export const onAxis = (kpi: Kpi, value: number, format: Formatters): number =>
  isMoney(kpi) ? minorToMajor(value, format.currency) : value

/** An axis in the unit of a figure. */
export function axisOfKpi(kpi: Kpi, values: readonly number[], format: Formatters): PlotlyLayout {
  if (isMoney(kpi)) return moneyAxis(values, format)
  return { fixedrange: true, tickformat: unitOfKpi(kpi) === 'percent' ? '.1%' : '.2f' }
}

/** A long name breaks at the space nearest to its middle, so that it can stand level under its bar. */
function onTwoLines(name: string): string {
  if (name.length <= 12) return name
  const middle = name.length / 2
  const after = name.indexOf(' ', middle)
  const before = name.lastIndexOf(' ', middle)
  const at = after < 0 || middle - before < after - middle ? before : after
  return at < 0 ? name : `${name.slice(0, at)}<br>${name.slice(at + 1)}`
}

/** From one end to the other, each source standing on those before it. */
export function bridgeTraces(
  { bridge, kpi, from, to }: ShownBridge,
  tones: ToneColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  const changes = bridge.steps.map(({ change }) => change)
  const written = [
    writeKpi(kpi, bridge.from, format),
    ...changes.map((change) => writeDifference(kpi, change, format)),
    writeKpi(kpi, bridge.to, format),
  ]
  return [
    {
      type: 'waterfall',
      orientation: 'v',
      x: [from, ...bridge.steps.map(({ source }) => nameOfSource(source)), to].map(onTwoLines),
      y: [bridge.from, ...changes, 0].map((value) => onAxis(kpi, value, format)),
      measure: ['absolute', ...changes.map(() => 'relative'), 'total'],
      text: written,
      textposition: 'outside',
      cliponaxis: false,
      hoverinfo: 'x+text',
      increasing: { marker: { color: tones.good } },
      decreasing: { marker: { color: tones.bad } },
      totals: { marker: { color: tones.total } },
      connector: { line: { width: 1 } },
      showlegend: false,
    },
  ]
}

export function bridgeLayout({ bridge, kpi }: ShownBridge, format: Formatters): PlotlyLayout {
  const heights = [0, bridge.from, bridge.to]
  let at = bridge.from
  for (const { change } of bridge.steps) heights.push((at += change))
  const values = heights.map((value) => onAxis(kpi, value, format))
  return {
    margin: { t: 28, r: 16, b: 64, l: 72 },
    xaxis: { fixedrange: true, tickangle: bridge.steps.length > 6 ? -20 : 0 },
    yaxis: axisOfKpi(kpi, values, format),
  }
}

export const bridgeTable = (
  { bridge, kpi, from, to }: ShownBridge,
  format: Formatters,
): ChartTableData => ({
  head: [t('scenarios.driver'), t('scenarios.change')],
  rows: [
    [from, writeKpi(kpi, bridge.from, format)],
    ...bridge.steps.map(({ source, change }) => [
      nameOfSource(source),
      writeDifference(kpi, change, format),
    ]),
    [to, writeKpi(kpi, bridge.to, format)],
  ],
})
