import type { FigureUnit } from '#shared/finance/metric-formulas'
import { t } from '../app/messages/t.ts'
import type { Formatters } from './use-format.ts'

export type Direction = 'up' | 'down' | 'same' | 'unknown'

export type Change = { readonly direction: Direction; readonly words: string }

/**
 * The change of a figure against its comparison, with words beside the arrow. Money is compared in
 * percent (or as an amount where the earlier figure is not positive), a share in percentage points, any
 * other figure as what it has gained or lost.
 */
export function describeChange(
  value: number | null,
  previous: number | null,
  unit: FigureUnit,
  format: Formatters,
): Change {
  if (value === null || previous === null) {
    return { direction: 'unknown', words: t('kpi.noComparison') }
  }
  const difference = value - previous
  if (difference === 0) return { direction: 'same', words: t('kpi.same') }
  const direction = difference > 0 ? 'up' : 'down'
  const amount = writeDifference(Math.abs(difference), previous, unit, format)
  return { direction, words: t(`kpi.${direction}`, { amount }) }
}

function writeDifference(
  difference: number,
  previous: number,
  unit: FigureUnit,
  format: Formatters,
): string {
  if (unit === 'share') return `${format.number(difference * 100, 1)} pts`
  if (unit !== 'money') return format.number(difference, 2)
  return previous > 0
    ? format.rate(difference / previous)
    : format.money(difference, { style: 'compact' })
}
