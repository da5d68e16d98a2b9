import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { FigureRow } from './diff-figures.ts'

type Kind = FigureRow['kind']

export function writeFigure(value: number, kind: Kind, format: Formatters): string {
  if (kind === 'money') return format.moneyMajor(value)
  return kind === 'rate' ? format.rate(value, 2) : format.number(value)
}

/** A difference with its sign: +$4,500, −0.31 pts, +2; "same" where it would be written as nothing. */
export function writeChange(change: number, kind: Kind, format: Formatters): string {
  const shown = kind === 'rate' ? change * 100 : change
  const digits = kind === 'rate' ? 2 : 0
  if (Math.abs(shown) < 0.5 * 10 ** -digits) return t('compare.sameAsFirst')
  if (kind === 'money') return format.moneyMajor(change, { signed: true })
  const sign = shown > 0 ? '+' : ''
  return `${sign}${format.number(shown, digits)}${kind === 'rate' ? ' pts' : ''}`
}
