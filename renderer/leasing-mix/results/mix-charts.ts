import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { addMonths } from '#shared/dates'
import type { ExpiryYear, FlowMonth } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../../app/messages/t.ts'
import { moneyAxis } from '../../ui/chart/money-axis.ts'
import type { ChartTableData } from '../../ui/ChartTable.tsx'
import type { Formatters } from '../../ui/use-format.ts'
import { writeYear } from '../expiry-words.ts'

const margin = { t: 8, r: 12, b: 44, l: 60 }
const legend = { orientation: 'h', y: -0.22, traceorder: 'normal' }

export function expiryTraces(
  years: readonly ExpiryYear[],
  format: Formatters,
): readonly PlotlyTrace[] {
  const x = years.map((year) => writeYear(year, years.length))
  return (['existing', 'offered'] as const).map((key) => ({
    type: 'bar',
    name: t(`lm.expiry.${key}`),
    x,
    y: years.map((year) => year[key]),
    hovertext: years.map((year) => `${t(`lm.expiry.${key}`)}: ${format.moneyMajor(year[key])}`),
    hoverinfo: 'text',
  }))
}

export const expiryLayout = (years: readonly ExpiryYear[], format: Formatters): PlotlyLayout => ({
  barmode: 'stack',
  margin,
  bargap: 0.35,
  legend,
  xaxis: { fixedrange: true, ticks: '', showgrid: false },
  yaxis: moneyAxis(
    years.map(({ existing, offered }) => existing + offered),
    format,
  ),
})

/** Before is what runs already; after is that with what is offered. */
export const expiryTable = (years: readonly ExpiryYear[], format: Formatters): ChartTableData => ({
  head: [
    t('lm.expiry.year'),
    t('lm.expiry.existing'),
    t('lm.expiry.offered'),
    t('lm.expiry.after'),
  ],
  rows: years.map((year) => [
    writeYear(year, years.length),
    format.moneyMajor(year.existing),
    format.moneyMajor(year.offered),
    format.moneyMajor(year.existing + year.offered),
  ]),
})

/** The flow month by month, and the calendar month it begins in. */
export type Months = { readonly first: string; readonly flows: readonly FlowMonth[] }

const parts = [
  { key: 'rent', sign: 1 },
  { key: 'incentives', sign: -1 },
  { key: 'voidCosts', sign: -1 },
] as const

export function flowTraces({ first, flows }: Months, format: Formatters): readonly PlotlyTrace[] {
  const x = flows.map(({ month }) => format.month(addMonths(first, month)))
  const shown = parts.filter(({ key }) => flows.some((flow) => flow[key] !== 0))
  return [
    ...shown.map(({ key, sign }) => ({
      type: 'bar',
      name: t(`lm.flow.${key}`),
      x,
      y: flows.map((flow) => sign * flow[key]),
      hovertext: flows.map(
        (flow) => `${t(`lm.flow.${key}`)}: ${format.moneyMajor(sign * flow[key])}`,
      ),
      hoverinfo: 'text',
    })),
    {
      type: 'scatter',
      mode: 'lines+markers',
      name: t('lm.flow.net'),
      x,
      y: flows.map(({ net }) => net),
      hovertext: flows.map(({ net }) => `${t('lm.flow.net')}: ${format.moneyMajor(net)}`),
      hoverinfo: 'text',
    },
  ]
}

export const flowLayout = ({ flows }: Months, format: Formatters): PlotlyLayout => ({
  barmode: 'relative',
  margin,
  bargap: 0.35,
  legend,
  xaxis: { fixedrange: true, ticks: '', showgrid: false, nticks: 12 },
  yaxis: moneyAxis(
    flows.flatMap(({ rent, incentives, voidCosts }) => [rent, -incentives - voidCosts]),
    format,
  ),
})

export const flowTable = ({ first, flows }: Months, format: Formatters): ChartTableData => ({
  head: [
    t('lm.flow.month'),
    t('lm.flow.rent'),
    t('lm.flow.incentives'),
    t('lm.flow.voidCosts'),
    t('lm.flow.net'),
  ],
  rows: flows.map(({ month, rent, incentives, voidCosts, net }) => [
    format.month(addMonths(first, month)),
    format.moneyMajor(rent),
    format.moneyMajor(-incentives),
    format.moneyMajor(-voidCosts),
    format.moneyMajor(net),
  ]),
})
