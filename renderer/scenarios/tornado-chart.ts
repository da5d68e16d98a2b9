import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { Kpi, TornadoBar } from '#shared/finance/pro-forma/sensitivity'
import { t } from '../app/messages/t.ts'
import { moneySpan } from '../ui/chart/money-axis.ts'
import type { ChartTableData } from '../ui/ChartTable.tsx'
import type { Formatters } from '../ui/use-format.ts'
import { axisOfKpi, onAxis } from './bridge-chart.ts'
import { isMoney, writeDifference, writeKpi } from './kpi-words.ts'
import type { ToneColors } from './use-tone-colors.ts'
import { writeMove } from './write-overrides.ts'

export type ShownTornado = {
  readonly bars: readonly TornadoBar[]
  readonly kpi: Kpi
  /** The figure from which each bar begins. */
  readonly from: number
}

/** Two bars a driver from the figure as it stands: moved down and moved up, the widest driver on top. */
export function tornadoTraces(
  { bars, kpi, from }: ShownTornado,
  tones: ToneColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  const upwards = bars.toReversed()
  const trace = (end: 'low' | 'high', color: string, pattern: string): PlotlyTrace => {
    const valueAt = (bar: TornadoBar) => (end === 'low' ? bar.atLow : bar.atHigh).value ?? from
    return {
      type: 'bar',
      orientation: 'h',
      name: t(end === 'low' ? 'scenarios.movedDown' : 'scenarios.movedUp'),
      y: upwards.map(({ driver }) => t(`scenarios.driver.${driver}`)),
      x: upwards.map((bar) => onAxis(kpi, valueAt(bar) - from, format)),
      base: onAxis(kpi, from, format),
      marker: { color, pattern: { shape: pattern, fillmode: 'overlay', solidity: 0.25 } },
      hovertext: upwards.map(
        (bar) =>
          `${t(`scenarios.driver.${bar.driver}`)} ${writeMove(bar.driver, bar[end], format)}: ${writeKpi(kpi, valueAt(bar), format)}`,
      ),
      hoverinfo: 'text',
    }
  }
  return [trace('low', tones.bad, '/'), trace('high', tones.good, '')]
}

export function tornadoLayout({ bars, kpi, from }: ShownTornado, format: Formatters): PlotlyLayout {
  const values = bars.flatMap(({ atLow, atHigh }) => [
    onAxis(kpi, atLow.value ?? from, format),
    onAxis(kpi, atHigh.value ?? from, format),
  ])
  return {
    margin: { t: 12, r: 16, b: 56, l: 180 },
    barmode: 'overlay',
    bargap: 0.35,
    xaxis: {
      ...(isMoney(kpi) ? moneySpan(values, format) : axisOfKpi(kpi, values, format)),
      zeroline: false,
    },
    yaxis: { fixedrange: true, automargin: true },
    legend: { orientation: 'h', y: -0.16 },
  }
}

export const tornadoTable = ({ bars, kpi }: ShownTornado, format: Formatters): ChartTableData => ({
  head: [
    t('scenarios.driver'),
    t('scenarios.range'),
    t('scenarios.atLow'),
    t('scenarios.atHigh'),
    t('scenarios.swing'),
  ],
  rows: bars.map(({ driver, low, high, atLow, atHigh, swing }) => [
    t(`scenarios.driver.${driver}`),
    `${writeMove(driver, low, format)} / ${writeMove(driver, high, format)}`,
    writeKpi(kpi, atLow.value, format),
    writeKpi(kpi, atHigh.value, format),
    writeDifference(kpi, swing, format),
  ]),
})
