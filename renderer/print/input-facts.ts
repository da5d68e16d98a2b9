import type { DealPickerInput } from '#shared/deal-picker'
import type { DealPickerField } from '#shared/deal-picker-fields'
import { t } from '../app/messages/t.ts'
import { numberAt } from '../deal-picker/change-input.ts'
import { labelOfField, unitOfField } from '../deal-picker/field-help.ts'
import { limitField, limitLabel } from '../deal-picker/limit-labels.ts'
import { loanPlaces, termPlaces } from '../deal-picker/term-places.ts'
import { writeUnit } from '../ui/unit.ts'
import type { Unit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'

type Fact = readonly [name: string, value: string]

const capLimits = ['maxShare', 'maxAmount', 'minShare', 'minAmount'] as const

/** Every term of an input that was given, by name, as it is written. */
export function inputFacts(input: DealPickerInput, format: Formatters): readonly Fact[] {
  const places = [...Object.values(termPlaces), ...Object.values(loanPlaces)]
  const numbers = places.flatMap(({ path, field }: { path: string; field: DealPickerField }) => {
    const value = numberAt(input, path)
    return value === null
      ? []
      : [[labelOfField(field), write(value, unitOfField(field), format)] as const]
  })
  return [
    [labelOfField('mode'), t(`dp.mode.${input.mode ?? 'fractional'}`)],
    ...numbers,
    ...capFacts(input, format),
    [t('print.allDeals'), format.number(input.deals.length)],
  ]
}

const capFacts = (input: DealPickerInput, format: Formatters): readonly Fact[] =>
  (input.caps ?? []).flatMap((cap, index) =>
    capLimits.flatMap((limit): readonly Fact[] => {
      const value = cap[limit]
      if (value === undefined) return []
      const path = `/caps/${index}/${limit}`
      return [[limitLabel(path, input), write(value, limitField(path).unit, format)]]
    }),
  )

const write = (value: number, unit: Unit, format: Formatters): string =>
  unit === 'money' ? format.moneyMajor(value) : writeUnit(value, unit, format)
