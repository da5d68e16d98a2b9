import {
  DEAL_PICKER_FIELDS,
  DEAL_PICKER_WORDS,
  type DealPickerField,
} from '#shared/deal-picker/deal-picker-fields'
import { isMessageKey, t } from '../app/messages/t.ts'
import { inputWords } from '../optimizer/input/input-words.ts'
import type { Unit } from '../ui/unit.ts'

const words = inputWords(DEAL_PICKER_FIELDS, DEAL_PICKER_WORDS)

export const { labelOfField, fieldOfPath, inFormUnits, withoutPlace } = words

/** A weight counts nothing, although it stands between two things that count the same. */
export const unitOfField = (field: DealPickerField): Unit =>
  field === 'riskPenalty' ? 'number' : words.unitOfField(field)

/** What a field means in plain words, what it counts in, and an example. */
export function helpOfField(field: DealPickerField): string {
  const { help, unit } = DEAL_PICKER_FIELDS[field]
  const unitKey = `dp.unit.${unit}`
  const exampleKey = `dp.example.${field}`
  return [
    help,
    isMessageKey(unitKey) ? t(unitKey) : '',
    isMessageKey(exampleKey) ? t(exampleKey) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
