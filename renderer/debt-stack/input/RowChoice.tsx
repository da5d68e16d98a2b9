import { NativeSelect } from '@mantine/core'
import type { DebtStackField } from '#shared/debt-stack/debt-stack-fields'
import { t } from '../../app/messages/t.ts'
import { labelOfField } from '../field-help.ts'

type Props<Value extends string> = {
  readonly field: DebtStackField
  readonly rowName: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few words in a row of a table. */
export function RowChoice<Value extends string>(props: Props<Value>) {
  const { field, rowName, options, value, onChange } = props
  return (
    <NativeSelect
      aria-label={t('wizard.cell', { field: labelOfField(field), row: rowName })}
      data={options}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    />
  )
}
