import type { ComparisonUnit } from '#shared/finance/comparison'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** How far a figure is from its base, with its sign: money in short, rates in points. */
export function writeDifference(
  difference: number,
  unit: ComparisonUnit,
  format: Formatters,
): string {
  if (unit === 'money') return format.money(difference, { style: 'compact', signed: true })
  if (unit === 'exactMoney')
    return format.money(Math.round(difference), { style: 'exact', signed: true })
  const sign = difference > 0 ? '+' : ''
  if (unit === 'rate')
    return t('underwriting.points', { points: `${sign}${format.number(difference * 100, 1)}` })
  const digits = unit === 'area' || Number.isInteger(difference) ? 0 : 2
  return `${sign}${format.number(difference, digits)}`
}
