import { Checkbox } from '@mantine/core'
import { AssumedRefinancing } from '#shared/scenarios/scenario-assumptions'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import { LONG_LOAN_SPREAD, SOFR } from '#shared/debt-stack/rate-scenarios'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import type { Unit } from '../ui/unit.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './scenarios.module.css'
import { useCheckedFields } from './use-checked-fields.ts'

type Props = {
  readonly refinancing: AssumedRefinancing | null
  readonly onChange: (refinancing: AssumedRefinancing | null) => void
}

/** To begin with: in two years, the same debt, at today's overnight rate and the spread of long loans. */
const proposed: AssumedRefinancing = {
  month: 24,
  loanToValue: null,
  annualRate: Number((SOFR.rate + LONG_LOAN_SPREAD).toFixed(4)),
  termMonths: GUESSES.refinancingTermMonths,
  amortizationMonths: 360,
  feeRate: GUESSES.refinancingFeeRate,
}

const fields = [
  ['month', 'months'],
  ['loanToValue', 'percent'],
  ['annualRate', 'percent'],
  ['feeRate', 'percent'],
  ['termMonths', 'months'],
  ['amortizationMonths', 'months'],
] as const satisfies readonly (readonly [keyof AssumedRefinancing, Unit])[]

/** All loans repaid with one new loan a property. */
export function RefinancingFields({ refinancing, onChange }: Props) {
  return (
    <div className={styles['part']}>
      <Checkbox
        label={t('scenarios.refinancing')}
        checked={refinancing !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? proposed : null)}
        data-testid="scenario-refinancing"
      />
      {refinancing !== null && <Fields refinancing={refinancing} onChange={onChange} />}
    </div>
  )
}

type FieldsProps = {
  readonly refinancing: AssumedRefinancing
  readonly onChange: (refinancing: AssumedRefinancing) => void
}

function Fields({ refinancing, onChange }: FieldsProps) {
  const checked = useCheckedFields(AssumedRefinancing.shape, refinancing, onChange)
  return (
    <FieldGrid>
      {fields.map(([name, unit]) => (
        <UnitInput
          key={name}
          label={t(`scenarios.refinancing.${name}`)}
          unit={unit}
          value={checked.valueOf(name)}
          onChange={(value) => checked.set(name, value)}
          error={checked.errorOf(name)}
          placeholder={name === 'loanToValue' ? t('scenarios.refinancing.sameDebt') : ''}
        />
      ))}
    </FieldGrid>
  )
}
