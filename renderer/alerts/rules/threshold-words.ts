import { type RuleName, type ThresholdUnit, thresholdsOf } from '#shared/alerts/alert-rules'
import { minorToMajor } from '#shared/money'
import { isMessageKey, t } from '../../app/messages/t.ts'
import { type Unit, writeUnit } from '../../ui/unit.ts'
import type { Formatters } from '../../ui/use-format.ts'

/** How a threshold is typed and written in the window. */
export const unitOfThreshold: Readonly<Record<ThresholdUnit, Unit>> = {
  days: 'days',
  months: 'months',
  money: 'money',
  share: 'percent',
  ratio: 'ratio',
}

/** "Told before the end": each rule has words of its own for its thresholds. */
export function nameOfThreshold(rule: RuleName, name: string): string {
  const key = `alertRule.${rule}.${name}`
  return isMessageKey(key) ? t(key) : name
}

/** The thresholds of a rule in one line. */
export const writeThresholds = (
  rule: RuleName,
  values: Readonly<Record<string, number>>,
  format: Formatters,
): string =>
  thresholdsOf(rule)
    .map(([name, { unit }]) => {
      const value = values[name] ?? 0
      const shown = unit === 'money' ? minorToMajor(value, format.currency) : value
      return `${nameOfThreshold(rule, name)}: ${writeUnit(shown, unitOfThreshold[unit], format)}`
    })
    .join(' · ')
