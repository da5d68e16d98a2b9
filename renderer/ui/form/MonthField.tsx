import { TextInput } from '@mantine/core'
import { FieldLabel } from '../FieldLabel.tsx'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  readonly label: string
  readonly help?: string
}

/** A month in a form, picked or typed; empty for none. */
export const MonthField = <Draft,>({ form, name, label, help }: Props<Draft>) => (
  <TextInput
    type="month"
    label={<FieldLabel label={label} help={help} />}
    value={String(form.draft[name])}
    onChange={(event) => form.set(name, event.currentTarget.value as Draft[NamesOf<Draft, string>])}
    error={form.messageOf(name)}
  />
)
