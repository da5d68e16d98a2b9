import { DEAL_PICKER_FIELDS, type DealPickerField } from '#shared/deal-picker-fields'
import { isMessageKey, t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'

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

export function unitOfField(field: DealPickerField): Unit {
  if (field === 'riskPenalty') return 'number'
  switch (DEAL_PICKER_FIELDS[field].unit) {
    case 'money':
      return 'money'
    case 'rate':
      return 'percent'
    case 'count':
      return 'integer'
    case 'ratio':
      return 'ratio'
    case 'seconds':
      return 'seconds'
    default:
      return 'number'
  }
}

export function labelOfField(field: DealPickerField): string {
  const { label } = DEAL_PICKER_FIELDS[field]
  return label.charAt(0).toUpperCase() + label.slice(1)
}
