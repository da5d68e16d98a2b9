import { Textarea } from '@mantine/core'
import { DayCount, PaymentFrequency } from '#shared/loans/loans'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LoanDraft } from './loan-draft.ts'
import { LoanHistoryFields } from './LoanHistoryFields.tsx'
import { LoanRateFields } from './LoanRateFields.tsx'

type Properties = readonly { readonly id: string; readonly name: string }[]

type Props = {
  readonly form: Form<LoanDraft>
  /** The properties to choose from; none when the property is settled. */
  readonly properties: Properties
  /** Whether the loan has a past to write down: statements, and the day it ended. */
  readonly hasPast: boolean
}

const dayCounts = DayCount.options.map((value) => ({ value, label: value }))
const frequencies = PaymentFrequency.options.map((value) => ({
  value,
  label: t(`loan.frequency.${value}`),
}))

/** Who lent how much, how it is paid back, what it costs, and what has happened to it since. */
export function LoanFields({ form, properties, hasPast }: Props) {
  return (
    <>
      {properties.length > 0 && (
        <ChoiceField
          form={form}
          name="propertyId"
          label={t('properties.name')}
          options={properties.map(({ id, name }) => ({ value: id, label: name }))}
          isSearchable
        />
      )}
      <BasicFields form={form} />
      <LoanRateFields form={form} />
      <RepaymentFields form={form} />
      <CostFields form={form} hasPast={hasPast} />
      <LoanHistoryFields form={form} hasPast={hasPast} />
      <Textarea
        label={t('loan.notes')}
        value={form.draft.notes}
        onChange={(event) => form.set('notes', event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={10_000}
      />
    </>
  )
}

type PartProps = Pick<Props, 'form'>

function BasicFields({ form }: PartProps) {
  return (
    <FieldGrid columns={4}>
      <TextField form={form} name="lender" label={t('loan.lender')} isRequired isFirst />
      <NumberField form={form} name="amount" unit="money" label={t('loan.amount')} isRequired />
      <DateField form={form} name="startDate" label={t('loan.start')} isRequired />
      <DateField form={form} name="firstPaymentDate" label={t('loan.firstPayment')} isRequired />
    </FieldGrid>
  )
}

function RepaymentFields({ form }: PartProps) {
  return (
    <FieldGrid title={t('loan.repayment')} columns={4}>
      <ChoiceField
        form={form}
        name="paymentFrequency"
        label={t('loan.paymentFrequency')}
        options={frequencies}
      />
      <NumberField form={form} name="termMonths" unit="months" label={t('loan.term')} isRequired />
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
    </FieldGrid>
  )
}

function CostFields({ form, hasPast }: Pick<Props, 'form' | 'hasPast'>) {
  return (
    <FieldGrid title={t('loan.costs')} columns={hasPast ? 4 : 3}>
      <ChoiceField
        form={form}
        name="dayCount"
        label={t('loan.dayCount')}
        help={t('loan.dayCountHelp')}
        options={dayCounts}
      />
      <NumberField
        form={form}
        name="fees"
        unit="money"
        label={t('loan.fees')}
        help={t('loan.feesHelp')}
      />
      <NumberField
        form={form}
        name="escrowMonthly"
        unit="money"
        label={t('loan.escrow')}
        help={t('loan.escrowHelp')}
      />
      {hasPast && (
        <DateField
          form={form}
          name="endedDate"
          label={t('loan.ended')}
          help={t('loan.endedHelp')}
        />
      )}
    </FieldGrid>
  )
}
