import { Select } from '@mantine/core'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import type { Form, NamesOf } from '../ui/form/use-form.ts'
import { useCategoryGroups } from './use-categories.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, string>
  readonly label: string
}

/** The category of something in a form, grouped by what it counts as. */
export function CategoryField<Draft>({ form, name, label }: Props<Draft>) {
  const value = String(form.draft[name])
  const groups = useCategoryGroups(value)
  return (
    <Select
      label={<FieldLabel label={label} />}
      data={groups}
      value={value === '' ? null : value}
      onChange={(next) => next !== null && form.set(name, next as Draft[NamesOf<Draft, string>])}
      error={form.messageOf(name)}
      allowDeselect={false}
      searchable
      withAsterisk
      maxDropdownHeight={300}
    />
  )
}
