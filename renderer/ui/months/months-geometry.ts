import type { MonthOfMoney } from '#shared/properties'
import { moneyTicks } from '../money-ticks.ts'

export type Bar = { readonly x: number; readonly y: number; readonly height: number }

export type MonthShape = {
  readonly month: MonthOfMoney
  /** The middle of the month's column and its whole width, for the label and the hover area. */
  readonly center: number
  readonly left: number
  readonly income: Bar
  readonly cost: Bar
  readonly noiY: number
}

const frame = { left: 52, right: 4, top: 10, bottom: 26 }

/** Where everything of the months chart stands, in pixels. Costs are drawn upwards, beside income. */
export function monthsGeometry(months: readonly MonthOfMoney[], width: number, height: number) {
  const tops = months.flatMap(({ income, operating }) => [income, Math.abs(operating)])
  const ticks = moneyTicks([...tops, ...months.map(({ noi }) => noi)])
  const bottom = ticks[0] ?? 0
  const top = ticks.at(-1) ?? 1
  const innerHeight = height - frame.top - frame.bottom
  const y = (amount: number) => frame.top + (1 - (amount - bottom) / (top - bottom)) * innerHeight
  const column = (width - frame.left - frame.right) / Math.max(1, months.length)
  const barWidth = Math.max(3, Math.min(22, column * 0.32))
  const bar = (x: number, amount: number): Bar => ({
    x,
    y: Math.min(y(amount), y(0)),
    height: Math.abs(y(amount) - y(0)),
  })
  const shapes = months.map((month, index): MonthShape => {
    const left = frame.left + index * column
    const center = left + column / 2
    return {
      month,
      left,
      center,
      income: bar(center - barWidth - 1, month.income),
      cost: bar(center + 1, Math.abs(month.operating)),
      noiY: y(month.noi),
    }
  })
  const lines = ticks.map((amount) => ({ amount, y: y(amount) }))
  return { shapes, lines, column, barWidth, axisX: frame.left, baseline: height - frame.bottom }
}
