import type { Tenant } from '#shared/tenants'
import { textOrNull } from '../ui/form/text-or-null.ts'

/** A tenant as the form holds it: what is not known is empty. */
export type TenantDraft = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly sector: string
  readonly notes: string
}

const unknown: TenantDraft = { name: '', email: '', phone: '', sector: '', notes: '' }

export const draftOfTenant = (tenant: Tenant | null): TenantDraft =>
  tenant === null
    ? unknown
    : {
        name: tenant.name,
        email: tenant.email ?? '',
        phone: tenant.phone ?? '',
        sector: tenant.sector ?? '',
        notes: tenant.notes,
      }

export const inputOfTenant = ({ name, email, phone, sector, notes }: TenantDraft) => ({
  name,
  email: textOrNull(email),
  phone: textOrNull(phone),
  sector: textOrNull(sector),
  notes,
})
