import type { Tenant } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import { type LeaseDraft, newTenantChoice } from './lease-draft.ts'
import { LeaseBreakFields, LeaseTermFields } from './LeaseTermFields.tsx'
import { LeaseOptions } from './LeaseOptions.tsx'
import { LeaseSteps } from './LeaseSteps.tsx'

type Props = {
  readonly form: Form<LeaseDraft>
  /** The units to choose from; none when the unit is settled. */
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly tenants: readonly Tenant[]
  /** A renewal is with the tenant of the lease it renews. */
  readonly isTenantSettled: boolean
}

/** Who rents what, from when to when, for how much, and with which rights. */
export function LeaseFields({ form, units, tenants, isTenantSettled }: Props) {
  const people = tenants
    .filter(({ id, archivedAt }) => archivedAt === null || id === form.draft.tenantId)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      {!isTenantSettled && (
        <FieldGrid>
          {units.length > 0 && (
            <ChoiceField
              form={form}
              name="unitId"
              label={t('unit.label')}
              options={units.map(({ id, label }) => ({ value: id, label }))}
              isSearchable
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
      )}
      {form.draft.tenantId === newTenantChoice && <TenantFields form={form} />}
      <LeaseTermFields form={form} />
      <LeaseSteps form={form} />
      <LeaseBreakFields form={form} />
      <LeaseOptions form={form} />
      <NotesField form={form} name="notes" label={t('lease.notes')} />
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
