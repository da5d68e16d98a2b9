import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { fieldOfPath, labelOfField, unitOfField } from './field-help.ts'
import type { Unit } from '../ui/unit.ts'

export function limitField(path: string): { readonly label: string; readonly unit: Unit } {
  const field = fieldOfPath(path)
  if (field === null) return { label: path, unit: 'number' }
  return { label: labelOfField(field), unit: unitOfField(field) }
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
