import type { Unit } from '../unit.ts'
import { UnitInput } from '../UnitInput.tsx'
import type { Form, NamesOf } from './use-form.ts'

type Props<Draft> = {
  readonly form: Form<Draft>
  readonly name: NamesOf<Draft, number | null>
  /** Where the schema has the field, when not under its own name. */
  readonly path?: string
  readonly label: string
  readonly unit: Unit
  readonly help?: string
  readonly placeholder?: string
  readonly isRequired?: boolean
}

/** A number in a form: money in currency units, rates as fractions; null when empty. */
export function NumberField<Draft>({ form, name, label, unit, help, ...rest }: Props<Draft>) {
  const value = form.draft[name]
  return (
    <UnitInput
      label={label}
      unit={unit}
      {...(help === undefined ? {} : { help })}
      value={typeof value === 'number' ? value : null}
      onChange={(next) => form.set(name, next as Draft[NamesOf<Draft, number | null>])}
      error={form.messageOf(rest.path ?? name)}
      placeholder={rest.placeholder ?? ''}
      required={rest.isRequired ?? false}
    />
  )
}
