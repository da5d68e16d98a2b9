import { DayCount } from '#shared/loans'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LoanDraft } from './loan-draft.ts'
import { LoanRateFields } from './LoanRateFields.tsx'

type Props = { readonly form: Form<LoanDraft> }

const dayCounts = DayCount.options.map((value) => ({ value, label: value }))

/** Who lent how much, how it is paid back, and what the lender last said is owed. */
export function LoanFields({ form }: Props) {
  return (
    <>
      <FieldGrid columns={4}>
        <TextField form={form} name="lender" label={t('loan.lender')} isRequired isFirst />
        <NumberField form={form} name="amount" unit="money" label={t('loan.amount')} isRequired />
        <DateField form={form} name="startDate" label={t('loan.start')} isRequired />
        <DateField form={form} name="firstPaymentDate" label={t('loan.firstPayment')} isRequired />
        <NumberField
          form={form}
          name="termMonths"
          unit="months"
          label={t('loan.term')}
          isRequired
        />
        <NumberField
          form={form}
          name="amortizationMonths"
          unit="months"
          label={t('loan.amortization')}
          help={t('loan.amortizationHelp')}
          isRequired
        />
        <NumberField
          form={form}
          name="interestOnlyMonths"
          unit="months"
          label={t('loan.interestOnly')}
          isRequired
        />
        <ChoiceField
          form={form}
          name="dayCount"
          label={t('loan.dayCount')}
          help={t('loan.dayCountHelp')}
          options={dayCounts}
        />
      </FieldGrid>
      <LoanRateFields form={form} />
      <FieldGrid title={t('loan.statement')}>
        <NumberField
          form={form}
          name="statementBalance"
          unit="money"
          label={t('loan.statementBalance')}
          help={t('loan.statementHelp')}
        />
        <DateField form={form} name="statementDate" label={t('loan.statementDate')} />
      </FieldGrid>
    </>
  )
}
