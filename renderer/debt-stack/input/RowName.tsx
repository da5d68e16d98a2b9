import { TextInput } from '@mantine/core'
import type { DebtStackField } from '#shared/debt-stack/debt-stack-fields'
import { t } from '../../app/messages/t.ts'
import { labelOfField, withoutPlace } from '../field-help.ts'

type Props = {
  readonly field: DebtStackField
  /** The position of the row, from 0. */
  readonly at: number
  readonly value: string
  readonly problem?: string | undefined
  readonly onChange: (value: string) => void
}

/** What a row is called. */
export const RowName = ({ field, at, value, problem, onChange }: Props) => (
  <TextInput
    aria-label={t('wizard.cell', { field: labelOfField(field), row: `${at + 1}` })}
    value={value}
    maxLength={200}
    error={withoutPlace(problem)}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)
