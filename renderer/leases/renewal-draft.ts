import { addDays, addMonthsToDate, daysBetween } from '#shared/dates'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import type { Lease } from '#shared/leases'
import type { Money } from '../ui/form/use-money.ts'
import { draftOfLease, type LeaseDraft } from './lease-draft.ts'

/**
 * The next lease of the same tenant, as the first option of the old one says: so many months at the rent
 * agreed. Without an option, as long as the old one at its last rent; the deposit stays.
 */
export function draftOfRenewal(lease: Lease, money: Money): LeaseDraft {
  const [option, ...laterOptions] = lease.options
  const startDate = addDays(lastDayOfLease(lease), 1)
  const months = option?.months ?? monthsOf(lease)
  const lastRent = lease.steps.at(-1)?.monthlyRent ?? lease.monthlyRent
  const terms: Lease = {
    ...lease,
    startDate,
    endDate: addDays(addMonthsToDate(startDate, months), -1),
    breakDate: null,
    movedOutDate: null,
    monthlyRent: option?.monthlyRent ?? lastRent,
    freeMonths: 0,
    steps: [],
    options: laterOptions,
    notes: '',
    renewsLeaseId: lease.id,
  }
  return draftOfLease(terms, money)
}

/** The length of a lease to the nearest month, at least one. */
const monthsOf = ({ startDate, endDate }: Lease): number =>
  Math.max(1, Math.round(daysBetween(startDate, addDays(endDate, 1)) / (365.25 / 12)))
