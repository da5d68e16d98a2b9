import { DayInput } from './DayInput.tsx'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  readonly label: string
  readonly help?: string
  readonly isRequired?: boolean
}

/** A day in a form; the empty text while there is none. */
export function DateField<Draft>({ form, name, label, help, isRequired }: Props<Draft>) {
  return (
    <DayInput
      label={label}
      {...(help === undefined ? {} : { help })}
      value={String(form.draft[name])}
      onChange={(day) => form.set(name, day as Draft[NamesOf<Draft, string>])}
      error={form.messageOf(name)}
      isRequired={isRequired ?? false}
    />
  )
}
