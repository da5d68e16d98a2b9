import { RecurringFrequency } from '#shared/recurring/recurring'
import { t } from '../app/messages/t.ts'
import { CategoryField } from '../categories/CategoryField.tsx'
import { useProperty } from '../properties/use-properties.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import styles from './recurring.module.css'
import { noUnit, type RecurringDraft } from './recurring-draft.ts'

type Props = {
  readonly form: Form<RecurringDraft>
  readonly properties: readonly { readonly id: string; readonly name: string }[]
}

const frequencies = RecurringFrequency.options.map((value) => ({
  value,
  label: t(`recurring.frequency.${value}`),
}))

const directions = (['out', 'in'] as const).map((value) => ({
  value,
  label: t(`recurring.direction.${value}`),
}))

/** What is expected, of which property, how much, how often and how exactly. */
export function RecurringFields({ form, properties }: Props) {
  const { leaseId, loanId } = form.draft
  const isFollowing = leaseId !== null || loanId !== null
  return (
    <>
      {isFollowing && (
        <p className={styles['remark']}>
          {t(loanId === null ? 'recurring.followsLease' : 'recurring.followsLoan')}
        </p>
      )}
      <FieldGrid>
        <TextField
          form={form}
          name="name"
          label={t('recurring.what')}
          placeholder={t('recurring.nameExample')}
          isRequired
          isFirst
        />
        <TextField form={form} name="payee" label={t('recurring.payee')} />
      </FieldGrid>
      {!isFollowing && <PlaceFields form={form} properties={properties} />}
      {!isFollowing && <MoneyFields form={form} />}
      <FieldGrid columns={3}>
        {loanId === null && (
          <ChoiceField
            form={form}
            name="frequency"
            label={t('recurring.frequency')}
            options={frequencies}
          />
        )}
        <DateField form={form} name="startDate" label={t('recurring.first')} isRequired />
        <DateField
          form={form}
          name="endDate"
          label={t('recurring.until')}
          help={t('recurring.untilHelp')}
        />
      </FieldGrid>
      <FieldGrid title={t('recurring.matching')}>
        <NumberField
          form={form}
          name="daysTolerance"
          unit="days"
          label={t('recurring.daysTolerance')}
          help={t('recurring.toleranceHelp')}
          isRequired
        />
        <NumberField
          form={form}
          name="amountTolerance"
          unit="money"
          label={t('recurring.amountTolerance')}
          isRequired
        />
      </FieldGrid>
    </>
  )
}

function PlaceFields({ form, properties }: Props) {
  const property = useProperty(form.draft.propertyId)
  const units = property.data?.units ?? []
  return (
    <FieldGrid>
      <ChoiceField
        form={form}
        name="propertyId"
        label={t('properties.name')}
        options={properties.map(({ id, name }) => ({ value: id, label: name }))}
        isSearchable
      />
      <ChoiceField
        form={form}
        name="unitId"
        label={t('unit.label')}
        options={[
          { value: noUnit, label: t('recurring.wholeProperty') },
          ...units.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
    </FieldGrid>
  )
}

function MoneyFields({ form }: Pick<Props, 'form'>) {
  return (
    <FieldGrid columns={3}>
      <CategoryField form={form} name="category" label={t('money.category')} />
      <ChoiceField
        form={form}
        name="direction"
        label={t('recurring.direction')}
        options={directions}
      />
      <NumberField form={form} name="amount" unit="money" label={t('money.amount')} isRequired />
    </FieldGrid>
  )
}
