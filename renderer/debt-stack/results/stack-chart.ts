import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { t } from '../../app/messages/t.ts'
import { moneyAxis } from '../../ui/chart/money-axis.ts'
import type { ChartTableData } from '../../ui/ChartTable.tsx'
import type { Formatters } from '../../ui/use-format.ts'
import type { StackLine } from '../stack-lines.ts'

/** A part this narrow has no room for its share. */
const narrow = 0.05

/** One bar, a part for each tranche; its name stands in the legend, its share in the part. */
export const stackTraces = (
  lines: readonly StackLine[],
  colors: readonly string[],
  format: Formatters,
): readonly PlotlyTrace[] =>
  lines.map(({ name, amount, share, rate }, at) => ({
    type: 'bar',
    orientation: 'h',
    name,
    x: [amount],
    y: [''],
    marker: { color: colors[at % colors.length] },
    text: [share < narrow ? '' : format.rate(share, 0)],
    textposition: 'inside',
    insidetextanchor: 'middle',
    hovertext: [
      t('ds.chart.part', {
        name,
        amount: format.moneyMajor(amount),
        share: format.rate(share, 1),
        rate: format.rate(rate, 2),
      }),
    ],
    hoverinfo: 'text',
  }))

export const stackLayout = (need: number, format: Formatters): PlotlyLayout => ({
  barmode: 'stack',
  margin: { t: 4, r: 8, b: 28, l: 8 },
  bargap: 0.3,
  hovermode: 'closest',
  legend: { orientation: 'h', y: -0.45, traceorder: 'normal' },
  xaxis: { ...moneyAxis([need], format), range: [0, need] },
  yaxis: { fixedrange: true, showticklabels: false, showgrid: false },
})

export const stackTable = (lines: readonly StackLine[], format: Formatters): ChartTableData => ({
  head: [t('ds.col.tranche'), t('ds.col.amount'), t('ds.col.share'), t('ds.col.ltvThrough')],
  rows: lines.map(({ name, amount, share, ltvThrough }) => [
    name,
    format.moneyMajor(amount),
    format.rate(share, 1),
    ltvThrough === null ? t('common.none') : format.rate(ltvThrough, 1),
  ]),
})
