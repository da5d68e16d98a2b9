import type { DebtStackField } from '#shared/debt-stack/debt-stack-fields'
import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { helpOfField, labelOfField, unitOfField, withoutPlace } from '../field-help.ts'

type Props = {
  readonly field: DebtStackField
  /** Where the field stands in the input: `/tranches/2/rate`. */
  readonly path: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly messages: ReadonlyMap<string, string>
  readonly placeholder?: string
  readonly isRequired?: boolean
  /** In a table the heading is the label; this tells the row: "Rate: First Bank". */
  readonly rowName?: string
}

/** One number of the input, with its unit, its explanation and what is wrong with it. */
export function StackField({ field, path, value, onChange, messages, rowName, ...rest }: Props) {
  const message = messages.get(path)
  const label = labelOfField(field)
  return (
    <UnitInput
      {...(rowName === undefined
        ? { label, help: helpOfField(field) }
        : { label: t('wizard.cell', { field: label, row: rowName }), isLabelHidden: true })}
      unit={unitOfField(field)}
      value={value}
      onChange={onChange}
      error={withoutPlace(message)}
      placeholder={rest.placeholder ?? t('ds.noLimit')}
      required={rest.isRequired ?? false}
    />
  )
}
