import type { DealPickerInput } from '#shared/deal-picker'
import { DEAL_PICKER_FIELDS, type DealPickerField } from '#shared/deal-picker-fields'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { capitalize } from '../optimizer/readable.ts'
import { unitOfField } from './field-help.ts'
import type { Unit } from '../ui/unit.ts'

/** `/caps/0/maxShare` → the field `caps.maxShare`. */
const fieldOf = (path: string): DealPickerField | null => {
  const key = path
    .split('/')
    .slice(1)
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
  return isField(key) ? key : null
}

const isField = (key: string): key is DealPickerField => Object.hasOwn(DEAL_PICKER_FIELDS, key)

export function limitField(path: string): { readonly label: string; readonly unit: Unit } {
  const field = fieldOf(path)
  if (field === null) return { label: path, unit: 'number' }
  return { label: capitalize(DEAL_PICKER_FIELDS[field].label), unit: unitOfField(field) }
}

/** A limit's name on screen: `Office: largest share`. */
export function limitLabel(path: string, input: DealPickerInput): string {
  const { label } = limitField(path)
  const index = /^\/caps\/(\d+)\//.exec(path)?.[1]
  const cap = index === undefined ? undefined : input.caps?.[Number(index)]
  return cap ? `${groupLabel(cap.key)}: ${label.toLowerCase()}` : label
}

/** A sector or city as it is shown: the pipeline's `multi_family` is Multi-family. */
export const groupLabel = (key: string): string => (key === '' ? t('dp.noGroup') : sectorName(key))
