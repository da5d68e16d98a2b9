import type { Lease, LeaseStep } from '#shared/leases'
import type { DatedRow } from '../ui/form/DatedRows.tsx'
import type { Money } from '../ui/form/use-money.ts'

/** A lease as its form holds it: money in currency units, a day that is not set empty. */
export type LeaseDraft = {
  readonly unitId: string
  /** A tenant's id, or `newTenantChoice`. */
  readonly tenantId: string
  readonly tenantName: string
  readonly tenantEmail: string
  readonly tenantPhone: string
  readonly startDate: string
  readonly endDate: string
  readonly breakDate: string
  readonly movedOutDate: string
  readonly monthlyRent: number | null
  readonly deposit: number | null
  readonly steps: readonly DatedRow[]
}

export const newTenantChoice = 'new'

const noTenant = { tenantName: '', tenantEmail: '', tenantPhone: '' }

export const emptyLeaseDraft = (unitId: string, tenantId: string): LeaseDraft => ({
  ...noTenant,
  unitId,
  tenantId,
  startDate: '',
  endDate: '',
  breakDate: '',
  movedOutDate: '',
  monthlyRent: null,
  deposit: 0,
  steps: [],
})

export const draftOfLease = (lease: Lease, { toMajor }: Money): LeaseDraft => ({
  ...noTenant,
  unitId: lease.unitId,
  tenantId: lease.tenantId,
  startDate: lease.startDate,
  endDate: lease.endDate,
  breakDate: lease.breakDate ?? '',
  movedOutDate: lease.movedOutDate ?? '',
  monthlyRent: toMajor(lease.monthlyRent),
  deposit: toMajor(lease.deposit),
  steps: lease.steps.map(({ date, monthlyRent }: LeaseStep) => ({
    date,
    value: toMajor(monthlyRent),
  })),
})

export function inputOfLease(draft: LeaseDraft, { toMinor }: Money) {
  const isNew = draft.tenantId === newTenantChoice
  return {
    unitId: draft.unitId,
    tenantId: isNew ? null : draft.tenantId,
    newTenant: isNew
      ? {
          name: draft.tenantName,
          email: textOrNull(draft.tenantEmail),
          phone: textOrNull(draft.tenantPhone),
          sector: null,
        }
      : null,
    startDate: draft.startDate,
    endDate: draft.endDate,
    breakDate: textOrNull(draft.breakDate),
    movedOutDate: textOrNull(draft.movedOutDate),
    monthlyRent: toMinor(draft.monthlyRent),
    deposit: toMinor(draft.deposit),
    steps: draft.steps.map(({ date, value }) => ({ date, monthlyRent: toMinor(value) })),
  }
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
