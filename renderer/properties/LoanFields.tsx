import { DayCount } from '#shared/loans'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DatedRows } from '../ui/form/DatedRows.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LoanDraft } from './loan-draft.ts'
import { LoanRateFields } from './LoanRateFields.tsx'

type Props = { readonly form: Form<LoanDraft> }

const dayCounts = DayCount.options.map((value) => ({ value, label: value }))

const statementWords = {
  title: t('loan.statements'),
  add: t('loan.statementAdd'),
  date: (number: number) => t('loan.statementDate', { number }),
  value: (number: number) => t('loan.statementBalance', { number }),
  remove: (number: number) => t('loan.statementRemove', { number }),
}

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
      <DatedRows
        words={statementWords}
        unit="money"
        rows={form.draft.statements}
        onRows={(statements) => form.set('statements', statements)}
        messageOf={(index, part) =>
          form.messageOf(`statements.${index}.${part === 'date' ? 'date' : 'balance'}`)
        }
        error={form.messageOf('statements')}
        testId="add-statement"
      />
    </>
  )
}
