import type { FigureUnit } from '#shared/finance/metric-formulas'
import { t } from '../app/messages/t.ts'
import { Figure } from './Figure.tsx'
import type { MoneyStyle } from './format.ts'
import { type Formatters, useFormat } from './use-format.ts'

type Props = {
  readonly value: number | null
  readonly unit: FigureUnit
  readonly reason?: string | null
  /** How money is written. */
  readonly money?: MoneyStyle
}

/** A figure of the engine, written as its unit says. */
export function UnitFigure({ value, unit, reason, money = 'whole' }: Props) {
  const format = useFormat()
  return (
    <Figure text={value === null ? null : writeUnit(value, unit, format, money)} reason={reason} />
  )
}

export function writeUnit(
  value: number,
  unit: FigureUnit,
  format: Formatters,
  style: MoneyStyle = 'whole',
): string {
  switch (unit) {
    case 'money':
      return format.money(value, { style })
    case 'share':
      return format.rate(value)
    case 'multiple':
      return `${format.number(value, 2)} ×`
    case 'years':
      return t('unit.years', { years: format.number(value, 2) })
    case 'area':
      return format.area(value)
    case 'count':
      return format.number(value)
  }
}
