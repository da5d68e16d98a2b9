import { Textarea } from '@mantine/core'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  readonly label: string
}

/** Longer text in a form; it grows with what is typed. */
export function NotesField<Draft>({ form, name, label }: Props<Draft>) {
  return (
    <Textarea
      label={label}
      value={String(form.draft[name])}
      onChange={(event) =>
        form.set(name, event.currentTarget.value as Draft[NamesOf<Draft, string>])
      }
      error={form.messageOf(name)}
      maxLength={10_000}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
}
