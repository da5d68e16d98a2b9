import type { ToldFigure } from '#shared/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

export const SHOWN_FIGURES = [
  'irr',
  'multiple',
  'npv',
  'minDscr',
  'maxLtv',
  'cashLow',
  'endEquity',
] as const satisfies readonly ToldFigure[]
export type ShownFigure = (typeof SHOWN_FIGURES)[number]

export function writeFigure(figure: ShownFigure, value: number | null, format: Formatters): string {
  if (value === null) return t('common.none')
  if (figure === 'irr' || figure === 'maxLtv') return format.rate(value)
  return figure === 'multiple' || figure === 'minDscr'
    ? format.number(value, 2)
    : format.money(Math.round(value))
}
