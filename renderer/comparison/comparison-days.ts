import { addMonths, type IsoDate, lastFullMonth } from '#shared/dates'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

export type DayChoice = { readonly value: IsoDate; readonly label: string }

const yearsBack = 4

/** The periods of a comparison: the twelve months before the day, and whole calendar years before them. */
export function dayChoices(asOf: IsoDate, chosen: IsoDate, format: Formatters): DayChoice[] {
  const last = lastFullMonth(asOf)
  const lastYear = Number(asOf.slice(0, 4)) - (asOf.endsWith('-12-31') ? 0 : 1)
  const years = Array.from({ length: yearsBack }, (_, index) => String(lastYear - index))
  const trailing = t('comparison.trailing', {
    from: format.month(addMonths(last, -11)),
    to: format.month(last),
  })
  const choices = [
    { value: asOf, label: trailing },
    ...years
      .map((year) => ({ value: `${year}-12-31`, label: t('comparison.year', { year }) }))
      .filter(({ value }) => value !== asOf),
  ]
  return choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: format.date(chosen) }]
}
