import { SegmentedControl, Textarea } from '@mantine/core'
import type { LedgerChoices, Transaction } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { CategoryField } from '../categories/CategoryField.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { BookingDraft } from './booking-draft.ts'
import { accountChoices, loanChoices, propertyChoices, unitChoices } from './choices.ts'

type Props = {
  readonly form: Form<BookingDraft>
  readonly choices: LedgerChoices
  readonly booking: Transaction | null
}

/** Everything that a booking says. What a split or the whole fixes cannot be changed here. */
export function BookingFields({ form, choices, booking }: Props) {
  const isPart = booking !== null && booking.parentId !== null
  return (
    <>
      {!isPart && <MoneyFields form={form} isSplit={booking?.isSplit === 1} />}
      <FieldGrid>
        <CategoryField form={form} name="category" label={t('booking.category')} />
        <TextField form={form} name="payee" label={t('booking.payee')} />
        <PlaceFields form={form} choices={choices} />
        {!isPart && <BankFields form={form} choices={choices} />}
        <TextField
          form={form}
          name="description"
          label={t('booking.description')}
          maxLength={1000}
        />
        <TextField form={form} name="reference" label={t('booking.reference')} />
      </FieldGrid>
      <Textarea
        label={t('booking.notes')}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={10_000}
        value={form.draft.notes}
        onChange={(event) => form.set('notes', event.currentTarget.value)}
      />
    </>
  )
}

type FormProps = Pick<Props, 'form' | 'choices'>

/** Which way, how much and when; the amount of a split booking stands in its parts. */
function MoneyFields({ form, isSplit }: Pick<Props, 'form'> & { readonly isSplit: boolean }) {
  return (
    <FieldGrid columns={3}>
      <SegmentedControl
        aria-label={t('booking.direction')}
        data={[
          { value: 'out', label: t('booking.moneyOut') },
          { value: 'in', label: t('booking.moneyIn') },
        ]}
        value={form.draft.direction}
        onChange={(direction) => form.set('direction', direction)}
        disabled={isSplit}
        mt={24}
      />
      {!isSplit && (
        <NumberField
          form={form}
          name="amount"
          unit="money"
          label={t('booking.amount')}
          isRequired
        />
      )}
      <DateField form={form} name="date" label={t('booking.date')} isRequired />
    </FieldGrid>
  )
}

function PlaceFields({ form, choices }: FormProps) {
  const { propertyId, unitId } = form.draft
  return (
    <>
      <ChoiceField
        form={resettingUnit(form)}
        name="propertyId"
        label={t('booking.property')}
        options={propertyChoices(choices, propertyId)}
        isSearchable
      />
      <ChoiceField
        form={form}
        name="unitId"
        label={t('booking.unit')}
        options={[
          { value: '', label: t('booking.whole') },
          ...unitChoices(choices, propertyId, unitId),
        ]}
      />
    </>
  )
}

function BankFields({ form, choices }: FormProps) {
  const { propertyId, accountId } = form.draft
  const loans = loanChoices(choices, propertyId)
  return (
    <>
      <ChoiceField
        form={form}
        name="accountId"
        label={t('booking.account')}
        options={[
          { value: '', label: t('booking.noAccount') },
          ...accountChoices(choices, accountId),
        ]}
      />
      {loans.length > 0 && (
        <ChoiceField
          form={form}
          name="loanId"
          label={t('booking.loan')}
          help={t('booking.loanHelp')}
          options={[{ value: '', label: t('booking.noLoan') }, ...loans]}
        />
      )}
    </>
  )
}

/** Units and loans belong to one property: another one starts without. */
const resettingUnit = (form: Form<BookingDraft>): Form<BookingDraft> => ({
  ...form,
  set: (name, value) => {
    form.set(name, value)
    if (name === 'propertyId') {
      form.set('unitId', '')
      form.set('loanId', '')
    }
  },
})
