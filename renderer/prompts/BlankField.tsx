import { NativeSelect, TextInput } from '@mantine/core'
import type { BlankValue } from '#shared/prompts/prompt'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './prompts.module.css'
import type { Field } from './question.ts'
import { isNumberField, optionLabel, unitOfBlank } from './write-blank.ts'

type Props = {
  readonly label: string
  readonly field: Field
  /** Null while a number is being typed anew. */
  readonly value: BlankValue | null
  readonly onChange: (value: BlankValue | null) => void
}

/** A blank within a sentence: it looks like writing and is as wide as what it holds. */
export const BlankField = (props: Props) => (
  <span className={styles['blank']}>
    <Input {...props} />
  </span>
)

function Input({ label, field, value, onChange }: Props) {
  if (isNumberField(field))
    return (
      <UnitInput
        label={label}
        isLabelHidden
        unit={unitOfBlank(field)}
        value={value === null ? null : Number(value)}
        onChange={onChange}
      />
    )
  if (field.kind === 'month')
    return (
      <TextInput
        type="month"
        aria-label={label}
        value={String(value)}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    )
  return (
    <NativeSelect
      aria-label={label}
      data={field.options.map((option) => ({
        value: option.value,
        label: optionLabel(field, option.label),
      }))}
      value={String(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
