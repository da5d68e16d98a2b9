import type { Task } from '#shared/tasks/tasks'
import { type MessageKey, t } from '../app/messages/t.ts'

/** "Every 3 months on the 15th"; nothing for a task that does not come back. */
export function repeatWords({ repeatEvery: count, repeatUnit, repeatDay }: Task): string {
  if (count === null || repeatDay === null) return ''
  if (repeatUnit === 'month')
    return t('task.everyMonth', {
      count,
      day: repeatDay === 31 ? t('task.lastDay') : ordinal(repeatDay),
    })
  return t('task.everyWeek', { count, day: t(weekdays[repeatDay - 1] ?? 'weekday.7') })
}

/** The weekdays from Monday on. */
export const weekdays: readonly MessageKey[] = [
  'weekday.1',
  'weekday.2',
  'weekday.3',
  'weekday.4',
  'weekday.5',
  'weekday.6',
  'weekday.7',
]

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const endings = ['one', 'two', 'few'] as const

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(day: number): string {
  const ending = endings.find((known) => known === rules.select(day)) ?? 'other'
  return t(`task.ordinal.${ending}`, { day: String(day) })
}
