import { Select } from '@mantine/core'
import { FieldLabel } from '../FieldLabel.tsx'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly help?: string
  readonly isSearchable?: boolean
}

/** One of a few words in a form. */
export function ChoiceField<Draft>({ form, name, label, options, ...rest }: Props<Draft>) {
  return (
    <Select
      label={<FieldLabel label={label} help={rest.help} />}
      data={options}
      value={String(form.draft[name])}
      onChange={(value) => value !== null && form.set(name, value as Draft[NamesOf<Draft, string>])}
      error={form.messageOf(name)}
      allowDeselect={false}
      searchable={rest.isSearchable ?? false}
    />
  )
}
