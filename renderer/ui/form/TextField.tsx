import { TextInput } from '@mantine/core'
import { FieldLabel } from '../FieldLabel.tsx'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  /** Where the schema has the field, when not under its own name. */
  readonly path?: string
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly isRequired?: boolean
  readonly isFirst?: boolean
}

/** A line of text in a form. */
export function TextField<Draft>({ form, name, label, help, ...rest }: Props<Draft>) {
  return (
    <TextInput
      label={<FieldLabel label={label} help={help} />}
      value={String(form.draft[name])}
      onChange={(event) =>
        form.set(name, event.currentTarget.value as Draft[NamesOf<Draft, string>])
      }
      error={form.messageOf(rest.path ?? name)}
      placeholder={rest.placeholder ?? ''}
      maxLength={rest.maxLength ?? 200}
      withAsterisk={rest.isRequired ?? false}
      {...(rest.isFirst ? { 'data-autofocus': true } : {})}
    />
  )
}
