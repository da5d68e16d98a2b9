import { t } from '../app/messages/t.ts'
import { Figure } from './Figure.tsx'
import { type Formatters, useFormat } from './use-format.ts'

export type MetricUnit =
  | 'money'
  /** With its cents, for figures a unit of area. */
  | 'exactMoney'
  | 'rate'
  | 'ratio'
  | 'years'
  | 'count'
  | 'area'

type Props = {
  /** Minor units, a fraction, years or a count; null with the reason why there is none. */
  readonly figure: { readonly value: number | null; readonly reason: string | null }
  readonly unit: MetricUnit
}

/** A figure of the metrics engine as it is written everywhere. */
export function MetricText({ figure: { value, reason }, unit }: Props) {
  const format = useFormat()
  return <Figure text={value === null ? null : writeMetric(value, unit, format)} reason={reason} />
}

const writers: Record<MetricUnit, (value: number, format: Formatters) => string> = {
  money: (value, format) => format.money(value),
  exactMoney: (value, format) => format.money(Math.round(value), { style: 'exact' }),
  rate: (value, format) => format.rate(value),
  ratio: (value, format) => `${format.number(value, 2)} ×`,
  years: (value, format) => t('unit.years', { years: format.number(value, 2) }),
  count: (value, format) => format.number(value, Number.isInteger(value) ? 0 : 1),
  area: (value, format) => format.area(value),
}

export const writeMetric = (value: number, unit: MetricUnit, format: Formatters): string =>
  writers[unit](value, format)
