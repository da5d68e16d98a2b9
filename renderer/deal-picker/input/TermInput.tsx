import type { DealPickerField } from '#shared/deal-picker/deal-picker-fields'
import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { helpOfField, labelOfField, unitOfField } from '../field-help.ts'
import { fieldElementId } from '../input-errors.ts'
import { pointerOf } from './form-terms.ts'

type Props = {
  readonly field: DealPickerField
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly messages: ReadonlyMap<string, string>
  readonly placeholder?: string
  readonly isRequired?: boolean
}

/** One number of the input, with its unit, its explanation and what is wrong with it. */
export function TermInput({ field, value, onChange, messages, placeholder, isRequired }: Props) {
  const pointer = pointerOf(field)
  return (
    <div id={fieldElementId(pointer)}>
      <UnitInput
        label={labelOfField(field)}
        help={helpOfField(field)}
        unit={unitOfField(field)}
        value={value}
        onChange={onChange}
        error={messages.get(pointer)}
        placeholder={placeholder ?? t('dp.input.noLimit')}
        required={isRequired ?? false}
      />
    </div>
  )
}
