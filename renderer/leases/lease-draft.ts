import type { Lease, LeaseOption, LeaseStep } from '#shared/leases'
import type { DatedRow } from '../ui/form/DatedRows.tsx'
import { textOrNull } from '../ui/form/text-or-null.ts'
import type { Money } from '../ui/form/use-money.ts'

/** An option to renew as its form holds it; without a rent it is at market rent. */
export type OptionDraft = {
  readonly months: number | null
  readonly monthlyRent: number | null
  readonly noticeMonths: number | null
}

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
  readonly breakParty: string
  readonly breakNoticeMonths: number | null
  readonly movedOutDate: string
  readonly monthlyRent: number | null
  readonly deposit: number | null
  readonly freeMonths: number | null
  readonly steps: readonly DatedRow[]
  readonly options: readonly OptionDraft[]
  readonly notes: string
  readonly renewsLeaseId: string | null
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
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  movedOutDate: '',
  monthlyRent: null,
  deposit: 0,
  freeMonths: 0,
  steps: [],
  options: [],
  notes: '',
  renewsLeaseId: null,
})

export const draftOfLease = (lease: Lease, { toMajor }: Money): LeaseDraft => ({
  ...noTenant,
  unitId: lease.unitId,
  tenantId: lease.tenantId,
  startDate: lease.startDate,
  endDate: lease.endDate,
  breakDate: lease.breakDate ?? '',
  breakParty: lease.breakParty,
  breakNoticeMonths: lease.breakNoticeMonths,
  movedOutDate: lease.movedOutDate ?? '',
  monthlyRent: toMajor(lease.monthlyRent),
  deposit: toMajor(lease.deposit),
  freeMonths: lease.freeMonths,
  steps: lease.steps.map(({ date, monthlyRent }: LeaseStep) => ({
    date,
    value: toMajor(monthlyRent),
  })),
  options: lease.options.map(({ months, monthlyRent, noticeMonths }: LeaseOption) => ({
    months,
    monthlyRent: toMajor(monthlyRent),
    noticeMonths,
  })),
  notes: lease.notes,
  renewsLeaseId: lease.renewsLeaseId,
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
    breakParty: draft.breakParty,
    breakNoticeMonths: draft.breakNoticeMonths ?? 0,
    movedOutDate: textOrNull(draft.movedOutDate),
    monthlyRent: toMinor(draft.monthlyRent),
    deposit: toMinor(draft.deposit),
    freeMonths: draft.freeMonths ?? 0,
    steps: draft.steps.map(({ date, value }) => ({ date, monthlyRent: toMinor(value) })),
    options: draft.options.map(({ months, monthlyRent, noticeMonths }) => ({
      months,
      monthlyRent: toMinor(monthlyRent),
      noticeMonths: noticeMonths ?? 0,
    })),
    notes: draft.notes,
    renewsLeaseId: draft.renewsLeaseId,
  }
}
