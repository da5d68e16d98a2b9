import { BreakParty } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LeaseDraft } from './lease-draft.ts'

type Props = { readonly form: Form<LeaseDraft> }

/** The term and the rent. */
export function LeaseTermFields({ form }: Props) {
  return (
    <FieldGrid columns={3}>
      <DateField form={form} name="startDate" label={t('lease.from')} isRequired />
      <DateField form={form} name="endDate" label={t('lease.until')} isRequired />
      <DateField
        form={form}
        name="movedOutDate"
        label={t('lease.movedOut')}
        help={t('lease.movedOutHelp')}
      />
      <NumberField form={form} name="monthlyRent" unit="money" label={t('lease.rent')} isRequired />
      <NumberField form={form} name="deposit" unit="money" label={t('lease.deposit')} />
      <NumberField
        form={form}
        name="freeMonths"
        unit="months"
        label={t('lease.freeMonths')}
        help={t('lease.freeMonthsHelp')}
      />
    </FieldGrid>
  )
}

const parties = BreakParty.options.map((value) => ({ value, label: t(`breakParty.${value}`) }))

/** When the lease may end before its time, and who may say so. */
export function LeaseBreakFields({ form }: Props) {
  return (
    <FieldGrid title={t('lease.breakPart')} columns={3}>
      <DateField
        form={form}
        name="breakDate"
        label={t('lease.break')}
        help={t('lease.breakHelp')}
      />
      <ChoiceField form={form} name="breakParty" label={t('lease.breakParty')} options={parties} />
      <NumberField
        form={form}
        name="breakNoticeMonths"
        unit="months"
        label={t('lease.breakNotice')}
      />
    </FieldGrid>
  )
}
