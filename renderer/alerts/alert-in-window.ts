import type { Alert } from '#shared/alerts/alerts'
import type { AlertValue } from '#shared/alerts/alert-cause'
import { writeValues } from '#shared/alerts/say-alert'
import { bug } from '#shared/bug'
import { categoryName } from '../app/messages/category-name.ts'
import { isMessageKey, t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** What an alert says and why, in the reader's figures and dates. */
export function sayInWindow(
  { rule, sentence, values }: Pick<Alert, 'rule' | 'sentence' | 'values'>,
  format: Formatters,
): { readonly title: string; readonly why: string } {
  const written = writeValues(values, (value) => write(value, format))
  const say = (key: string) => (isMessageKey(key) ? t(key, written) : bug(`no message ${key}`))
  return {
    title: say(`alert.${rule}.${sentence}.title`),
    why: say(`alert.${rule}.${sentence}.why`),
  }
}

function write(value: AlertValue, format: Formatters): string {
  switch (value.is) {
    case 'text':
      return value.value
    case 'date':
      return format.date(value.value)
    case 'month':
      return format.month(value.value)
    case 'category':
      return value.name ?? categoryName(value.value)
    default:
      return writeFigure(value, format)
  }
}

type FigureValue = Extract<AlertValue, { readonly is: 'money' | 'rate' | 'ratio' | 'count' }>

/** Amounts below it are written to the cent. */
const smallMinor = 10_000

function writeFigure({ is, value }: FigureValue, format: Formatters): string {
  switch (is) {
    case 'money':
      return format.money(value, { style: Math.abs(value) < smallMinor ? 'exact' : 'whole' })
    case 'rate':
      return format.rate(value, 1)
    case 'ratio':
      return format.number(value, 2)
    case 'count':
      return format.number(value, 0)
  }
}
