import { DealOffer } from '#shared/deals/deal-terms'
import { DayCount, PaymentFrequency } from '#shared/loans/loans'
import { t } from '../app/messages/t.ts'
import { PenaltyRows } from '../loans/PenaltyRows.tsx'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { draftOfOffer, inputOfOffer, type OfferDraft } from './offer-draft.ts'

type Props = {
  /** Null for a new one. */
  readonly offer: DealOffer | null
  readonly onKeep: (offer: DealOffer) => void
  readonly onClose: () => void
}

const rateTypes = [
  { value: 'fixed', label: t('loan.fixed') },
  { value: 'floating', label: t('loan.floating') },
]
const dayCounts = DayCount.options.map((value) => ({ value, label: value }))
const frequencies = PaymentFrequency.options.map((value) => ({
  value,
  label: t(`loan.frequency.${value}`),
}))

/** What a lender offers, with the terms of a loan. */
export function OfferDialog({ offer, onKeep, onClose }: Props) {
  const money = useMoney()
  const form = useForm(draftOfOffer(offer, money))
  const submit = () => {
    const input = inputOfOffer(form.draft, offer?.id ?? crypto.randomUUID(), money)
    form.submit(DealOffer, input, onKeep)
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t(offer === null ? 'uw.offer.addTitle' : 'uw.offer.editTitle')}
      submitLabel={t('uw.offer.keep')}
      onSubmit={submit}
    >
      <FieldGrid columns={3}>
        <TextField form={form} name="lender" label={t('loan.lender')} isRequired isFirst />
        <NumberField
          form={form}
          name="loanToPrice"
          unit="percent"
          label={t('uw.offer.loanToPrice')}
          help={t('uw.offer.loanToPriceHelp')}
        />
        <NumberField form={form} name="amount" unit="money" label={t('uw.offer.amount')} />
      </FieldGrid>
      <RateFields form={form} />
      <RepaymentFields form={form} />
      <PenaltyRows
        rows={form.draft.prepaymentSteps}
        onRows={(steps) => form.set('prepaymentSteps', steps)}
        messageOf={form.messageOf}
      />
    </DialogForm>
  )
}

type PartProps = { readonly form: Form<OfferDraft> }

function RateFields({ form }: PartProps) {
  const rateField = (
    name: 'annual' | 'startRate' | 'margin' | 'cap' | 'floor',
    label: string,
    isRequired: boolean,
  ) => (
    <NumberField
      form={form}
      name={name}
      path={`rate.${name}`}
      unit="percent"
      label={label}
      isRequired={isRequired}
    />
  )
  return (
    <FieldGrid title={t('loan.interest')} columns={3}>
      <ChoiceField form={form} name="rateType" label={t('loan.rateType')} options={rateTypes} />
      {form.draft.rateType === 'fixed' ? (
        rateField('annual', t('loan.annual'), true)
      ) : (
        <>
          <TextField
            form={form}
            name="index"
            path="rate.index"
            label={t('loan.index')}
            placeholder={t('loan.indexExample')}
            isRequired
          />
          {rateField('startRate', t('uw.offer.startRate'), true)}
          {rateField('margin', t('loan.margin'), true)}
          {rateField('cap', t('loan.cap'), false)}
          {rateField('floor', t('loan.floor'), false)}
        </>
      )}
    </FieldGrid>
  )
}

function RepaymentFields({ form }: PartProps) {
  return (
    <FieldGrid title={t('loan.repayment')} columns={3}>
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
      <ChoiceField
        form={form}
        name="paymentFrequency"
        label={t('loan.paymentFrequency')}
        options={frequencies}
      />
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
    </FieldGrid>
  )
}
