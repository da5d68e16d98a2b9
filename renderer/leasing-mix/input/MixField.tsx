import type { LeasingMixField } from '#shared/leasing-mix/leasing-mix-fields'
import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { helpOfField, labelOfField, unitOfField, withoutPlace } from '../field-help.ts'

type Props = {
  readonly field: LeasingMixField
  /** Where the field stands in the form: `/packages/2/rent`. */
  readonly path: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly messages: ReadonlyMap<string, string>
  readonly placeholder?: string
  /** In a table the heading is the label; this tells the row: "Rent: Office, 60 months". */
  readonly rowName?: string
}

/** In a table the heading says that months are counted; the cell keeps its room for the figure. */
const unitInCell = (field: LeasingMixField) => {
  const unit = unitOfField(field)
  return unit === 'months' ? 'integer' : unit
}

/** One number of the input, with its unit, its explanation and what is wrong with it. */
export function MixField({ field, path, value, onChange, messages, rowName, placeholder }: Props) {
  const message = messages.get(path)
  const label = labelOfField(field)
  return (
    <UnitInput
      {...(rowName === undefined
        ? { label, help: helpOfField(field) }
        : { label: t('wizard.cell', { field: label, row: rowName }), isLabelHidden: true })}
      unit={rowName === undefined ? unitOfField(field) : unitInCell(field)}
      value={value}
      onChange={onChange}
      error={withoutPlace(message)}
      placeholder={placeholder ?? ''}
    />
  )
}
