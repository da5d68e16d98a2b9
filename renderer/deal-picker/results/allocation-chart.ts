import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { t } from '../../app/messages/t.ts'
import type { ChartTableData } from '../../ui/ChartTable.tsx'
import type { Formatters } from '../../ui/use-format.ts'
import type { Allocation } from '../allocation.ts'
import { groupLabel } from '../limit-labels.ts'
import type { ChartColors } from '../../optimizer/chart-words.ts'
import { moneyAxis } from '../../ui/chart/money-axis.ts'

export type AllocationBar = Omit<Allocation, 'key'> & { readonly label: string }

/**
 * The bars to draw, the largest first: groups with a limit always, of the others as many as there is
 * room for, and the rest as one bar.
 */
export function allocationBars(
  groups: readonly Allocation[],
  most: number,
): readonly AllocationBar[] {
  const isLimited = (group: Allocation) => group.most !== null || group.least !== null
  const limited = groups.filter(isLimited).length
  const free = groups.filter((group) => !isLimited(group))
  const room = Math.max(1, most - limited)
  const shown = new Set(free.length > room ? free.slice(0, room - 1) : free)
  const rest = free.filter((group) => !shown.has(group))
  const bars = groups.filter((group) => isLimited(group) || shown.has(group)).map(toBar)
  return rest.length === 0 ? bars : [...bars, sumUp(rest)]
}

const toBar = ({ key, amount, share, most, least }: Allocation): AllocationBar => ({
  label: groupLabel(key),
  amount,
  share,
  most,
  least,
})

const sumUp = (groups: readonly Allocation[]): AllocationBar => ({
  label: t('dpr.others', { count: groups.length }),
  amount: groups.reduce((sum, { amount }) => sum + amount, 0),
  share: groups.reduce((sum, { share }) => sum + share, 0),
  most: null,
  least: null,
})

/** Bars for the money, an upright mark with its figure for each cap and minimum. */
export function allocationTraces(
  bars: readonly AllocationBar[],
  invested: number,
  colors: ChartColors,
  format: Formatters,
): readonly PlotlyTrace[] {
  const caps = bars.filter((bar) => bar.most !== null)
  const floors = bars.filter((bar) => bar.least !== null)
  return [
    {
      type: 'bar',
      orientation: 'h',
      x: bars.map(({ amount }) => amount),
      y: bars.map((bar) => tickOf(bar, format)),
      hovertext: bars.map((bar) => `${bar.label}: ${writeAmount(bar.amount, bar.share, format)}`),
      hoverinfo: 'text',
      showlegend: false,
    },
    marks(
      caps,
      (bar) => bar.most ?? 0,
      (bar) => capText(bar, invested, format),
      colors,
      format,
    ),
    marks(
      floors,
      (bar) => bar.least ?? 0,
      (bar) => floorText(bar, invested, format),
      colors,
      format,
    ),
  ]
}

function marks(
  bars: readonly AllocationBar[],
  at: (bar: AllocationBar) => number,
  text: (bar: AllocationBar) => string,
  { mark, ink }: ChartColors,
  format: Formatters,
): PlotlyTrace {
  return {
    type: 'scatter',
    mode: 'markers+text',
    x: bars.map(at),
    y: bars.map((bar) => tickOf(bar, format)),
    text: bars.map((bar) => ` ${text(bar)}`),
    textposition: 'middle right',
    textfont: { size: 11, color: ink },
    marker: { symbol: 'line-ns', size: 22, line: { width: 2.5, color: mark } },
    cliponaxis: false,
    hoverinfo: 'text',
    showlegend: false,
  }
}

const tickOf = ({ label, amount, share }: AllocationBar, format: Formatters) =>
  `${label}  <br>${writeAmount(amount, share, format)}  `

const writeAmount = (amount: number, share: number, format: Formatters) =>
  `${format.moneyMajor(amount, { style: 'compact' })} · ${writeShare(share, format)}`

function capText({ most, amount }: AllocationBar, invested: number, format: Formatters): string {
  const cap = most ?? 0
  const isReached = amount >= cap - 1e-6 * Math.max(1, cap)
  return t(isReached ? 'dpr.capReached' : 'dpr.capMark', {
    figures: figures(cap, invested, format),
  })
}

const floorText = ({ least }: AllocationBar, invested: number, format: Formatters) =>
  t('dpr.floorMark', { figures: figures(least ?? 0, invested, format) })

/** A limit as money and as a share of what is invested, where it can be one. */
function figures(money: number, invested: number, format: Formatters): string {
  const share = invested > 0 ? money / invested : null
  return share === null || share > 1
    ? format.moneyMajor(money, { style: 'compact' })
    : writeAmount(money, share, format)
}

/** 0.35 → 35 %, 0.262 → 26.2 %. */
const writeShare = (share: number, format: Formatters) =>
  format.rate(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1)

const roomForMarks = 1.7
const roomForBars = 1.05

/** The axis leaves room at the right for the figure beside the farthest mark. */
export function allocationLayout(bars: readonly AllocationBar[], format: Formatters): PlotlyLayout {
  const ends = bars.flatMap(({ amount, most, least }) => [amount, most ?? 0, least ?? 0])
  const hasMarks = bars.some(({ most, least }) => most !== null || least !== null)
  const high = Math.max(1, ...ends) * (hasMarks ? roomForMarks : roomForBars)
  return {
    margin: { t: 4, r: 8, b: 28, l: 8 },
    bargap: 0.42,
    hovermode: 'closest',
    xaxis: { ...moneyAxis([high], format), range: [0, high] },
    yaxis: { autorange: 'reversed', fixedrange: true, ticks: '', showgrid: false },
  }
}

/** The same figures as rows, every group of its own. */
export const allocationTable = (
  groups: readonly Allocation[],
  format: Formatters,
): ChartTableData => ({
  head: [t('dpr.group'), t('dpr.amount'), t('dpr.shareOfInvested'), t('dpr.cap'), t('dpr.floor')],
  rows: groups.map(({ key, amount, share, most, least }) => [
    groupLabel(key),
    format.moneyMajor(amount),
    format.rate(share),
    most === null ? t('common.none') : format.moneyMajor(most),
    least === null ? t('common.none') : format.moneyMajor(least),
  ]),
})
