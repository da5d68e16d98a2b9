import type { MapMetric, MapMetricKey } from '#shared/map/map-metrics'
import { type MessageKey, t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

const names: Readonly<Record<MapMetricKey, MessageKey>> = {
  value: 'figure.value',
  equity: 'figure.equity',
  loanBalance: 'figure.loan',
  noi: 'figure.noi',
  cashFlow: 'figure.cashFlow',
  capRate: 'figure.capRate',
  occupancy: 'figure.occupancy',
  loanToValue: 'figure.ltv',
  dscr: 'figure.dscr',
}

export const metricName = ({ key }: MapMetric): string => t(names[key])

/** A figure of the map in few characters: $1.03M, 5.6 %, 1.25 ×. */
export function writeMetric(value: number | null, { kind }: MapMetric, format: Formatters): string {
  if (value === null) return t('common.noFigure')
  if (kind === 'money') return format.money(Math.round(value), { style: 'compact' })
  return kind === 'rate' ? format.rate(value) : `${format.number(value, 2)} ×`
}
