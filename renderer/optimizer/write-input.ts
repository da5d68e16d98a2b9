import { t } from '../app/messages/t.ts'
import { writeUnit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { InputValue } from './input-line.ts'

/** A value as it is read: $1,000,000, 40.00%, 3, yes, Oct 2026. */
export function writeInput(value: InputValue, unit: string, format: Formatters): string {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  return typeof value === 'string' ? writeText(value, format) : writeNumber(value, unit, format)
}

const longest = 80

function writeText(value: string, format: Formatters): string {
  if (/^\d{4}-\d{2}$/.test(value)) return format.month(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value)
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value
}

function writeNumber(value: number, unit: string, format: Formatters): string {
  switch (unit) {
    case 'money':
      return format.moneyMajor(value)
    case 'rate':
      return format.rate(value, 2)
    case 'seconds':
      return t('runs.seconds', { seconds: value })
    case 'months':
    case 'years':
    case 'area':
      return writeUnit(value, unit, format)
    default:
      return unit.startsWith('money/')
        ? format.moneyMajor(value, { style: 'exact' })
        : format.number(value, Number.isInteger(value) ? 0 : 2)
  }
}
