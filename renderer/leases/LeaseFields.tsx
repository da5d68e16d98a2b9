import type { Tenant } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import { type LeaseDraft, newTenantChoice } from './lease-draft.ts'
import { LeaseSteps } from './LeaseSteps.tsx'

type Props = {
  readonly form: Form<LeaseDraft>
  /** The units to choose from; none when the unit is settled. */
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly tenants: readonly Tenant[]
}

/** Who rents what, from when to when, and for how much. */
export function LeaseFields({ form, units, tenants }: Props) {
  const people = tenants.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <FieldGrid>
        {units.length > 0 && (
          <ChoiceField
            form={form}
            name="unitId"
            label={t('unit.label')}
            options={units.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        <ChoiceField
          form={form}
          name="tenantId"
          label={t('lease.tenant')}
          options={[{ value: newTenantChoice, label: t('lease.newTenant') }, ...people]}
          isSearchable
        />
      </FieldGrid>
      {form.draft.tenantId === newTenantChoice && <TenantFields form={form} />}
      <FieldGrid columns={4}>
        <DateField form={form} name="startDate" label={t('lease.from')} isRequired />
        <DateField form={form} name="endDate" label={t('lease.until')} isRequired />
        <DateField
          form={form}
          name="breakDate"
          label={t('lease.break')}
          help={t('lease.breakHelp')}
        />
        <DateField
          form={form}
          name="movedOutDate"
          label={t('lease.movedOut')}
          help={t('lease.movedOutHelp')}
        />
      </FieldGrid>
      <FieldGrid>
        <NumberField
          form={form}
          name="monthlyRent"
          unit="money"
          label={t('lease.rent')}
          isRequired
        />
        <NumberField form={form} name="deposit" unit="money" label={t('lease.deposit')} />
      </FieldGrid>
      <LeaseSteps form={form} />
    </>
  )
}

function TenantFields({ form }: Pick<Props, 'form'>) {
  return (
    <FieldGrid columns={3}>
      <TextField
        form={form}
        name="tenantName"
        path="newTenant.name"
        label={t('tenant.name')}
        isRequired
        isFirst
      />
      <TextField
        form={form}
        name="tenantEmail"
        path="newTenant.email"
        label={t('tenant.email')}
        maxLength={320}
      />
      <TextField
        form={form}
        name="tenantPhone"
        path="newTenant.phone"
        label={t('tenant.phone')}
        maxLength={60}
      />
    </FieldGrid>
  )
}
