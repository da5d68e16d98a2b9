import type { Lease } from '#shared/leases'

/** A lease of unit u1 at 1,800 a month, from 11 January 2026 to the end of 2027, with the changes given. */
export const leaseOf = (changes: Partial<Lease> = {}): Lease => ({
  id: 'l1',
  unitId: 'u1',
  tenantId: 't1',
  startDate: '2026-01-11',
  endDate: '2027-12-31',
  breakDate: null,
  movedOutDate: null,
  monthlyRent: 180_000,
  deposit: 0,
  freeMonths: 0,
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  renewsLeaseId: null,
  notes: '',
  options: [],
  steps: [],
  ...changes,
})
