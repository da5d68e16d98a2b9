import { TextInput } from '@mantine/core'
import { FieldLabel } from '../../ui/FieldLabel.tsx'

type Props = {
  readonly label: string
  readonly help?: string
  readonly value: string | null
  readonly onChange: (month: string | null) => void
  readonly error?: string | undefined
  readonly description?: string | undefined
}

/** A month, picked or typed. */
export const MonthField = ({ label, help, value, onChange, error, description }: Props) => (
  <TextInput
    type="month"
    label={<FieldLabel label={label} help={help} />}
    value={value ?? ''}
    onChange={(event) => onChange(event.currentTarget.value || null)}
    error={error}
    description={description}
  />
)
