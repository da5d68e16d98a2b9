import { NativeSelect, Switch } from '@mantine/core'
import { isDebt } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'
import type { TrancheDraft } from '../draft.ts'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { StackField } from './StackField.tsx'
import type { TrancheProps } from './TrancheRow.tsx'

const repayments = ['interest-only', 'annuity', 'linear'] as const

type NumberTerm = 'rank' | 'upfrontFee' | 'exitFee' | 'floor' | 'min' | 'termMonths' | 'amortMonths'

/** Which numbers a tranche has besides, by what kind it is. */
function termsOf({ rateType, amortization, ...tranche }: TrancheDraft): readonly NumberTerm[] {
  const floor: NumberTerm[] = rateType === 'floating' ? ['floor'] : []
  if (!isDebt(tranche)) return ['upfrontFee', 'exitFee', ...floor, 'min']
  const months: NumberTerm[] = amortization === 'interest-only' ? [] : ['amortMonths']
  return ['rank', 'upfrontFee', 'exitFee', ...floor, 'min', 'termMonths', ...months]
}

/** Fees, rank, minimum, term and repayment of a tranche. */
export function TrancheTerms({ tranche, at, messages, onChange }: TrancheProps) {
  const set = (fields: Partial<TrancheDraft>) => onChange({ ...tranche, ...fields })
  return (
    <div className={shared['more']}>
      {isDebt(tranche) && (
        <NativeSelect
          label={
            <FieldLabel
              label={labelOfField('tranches.amortization')}
              help={helpOfField('tranches.amortization')}
            />
          }
          data={repayments.map((value) => ({ value, label: t(`ds.repayment.${value}`) }))}
          value={tranche.amortization}
          onChange={(event) => {
            const chosen = repayments.find((known) => known === event.currentTarget.value)
            const amortMonths = tranche.amortMonths ?? 360
            if (chosen !== undefined) set({ amortization: chosen, amortMonths })
          }}
        />
      )}
      {termsOf(tranche).map((term) => (
        <StackField
          key={term}
          field={`tranches.${term}`}
          path={`/tranches/${at}/${term}`}
          value={tranche[term]}
          onChange={(value) => set({ [term]: value })}
          messages={messages}
          placeholder=""
        />
      ))}
      <Switch
        className={styles['switch'] ?? ''}
        label={labelOfField('tranches.required')}
        checked={tranche.required}
        onChange={(event) => set({ required: event.currentTarget.checked })}
      />
    </div>
  )
}
