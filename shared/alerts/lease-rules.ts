import { addMonthsToDate, daysBetween } from '../dates.ts'
import { type AlertCause, count, date, money, text } from './alert-cause.ts'
import type { AlertFacts, LeaseFact, RentFact, VacancyFact } from './alert-facts.ts'
import type { SettingsOf } from './alert-rules.ts'

/**
 * Leases that end within so many days without another that follows, and tenants who stay on after the end.
 *
 * Check: 60 days and an end on 2026-12-31 → from 2026-11-01 on, on 2026-10-31 not yet.
 */
export function leasesEnding({ leases, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return leases.flatMap((lease) => {
    const { isOn, thresholds } = settingsOf('lease_ending', lease.propertyId)
    if (!isOn || lease.isFollowed) return []
    const left = daysBetween(today, lease.lastDay)
    if (lease.status === 'holding_over')
      return [ending(lease, 'critical', 'held_over', Math.abs(left))]
    if (lease.status !== 'running' || left > thresholds.days) return []
    const severity = left <= thresholds.urgentDays ? 'critical' : 'warning'
    return [ending(lease, severity, 'ending', left)]
  })
}

const ending = (
  lease: LeaseFact,
  severity: AlertCause['severity'],
  sentence: string,
  days: number,
): AlertCause => ({
  key: `lease_ending/${lease.leaseId}`,
  rule: 'lease_ending',
  severity,
  sentence,
  values: {
    unit: unitOf(lease),
    tenant: text(lease.tenantName),
    date: date(lease.lastDay),
    count: count(days),
    rent: money(lease.rent),
  },
  trend: null,
  propertyId: lease.propertyId,
  dueOn: lease.lastDay,
  place: { page: 'leases', find: lease.tenantName },
})

/**
 * Breaks whose notice has to be given within so many days: by the owner, or expected from the tenant.
 *
 * Check: break on 2027-03-31 with 3 months' notice → notice by 2026-12-31; 60 days → from 2026-11-01 on.
 */
export function breakNotices({ leases, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return leases.flatMap((lease) => {
    const { isOn, thresholds } = settingsOf('break_notice', lease.propertyId)
    if (!isOn || lease.breakDate === null || lease.status !== 'running') return []
    const noticeOn = addMonthsToDate(lease.breakDate, 0 - lease.breakNoticeMonths)
    const left = daysBetween(today, noticeOn)
    if (left < 0 || left > thresholds.days) return []
    const isOwners = lease.breakParty !== 'tenant'
    const cause: AlertCause = {
      key: `break_notice/${lease.leaseId}/${lease.breakDate}`,
      rule: 'break_notice',
      severity: !isOwners ? 'info' : left <= thresholds.urgentDays ? 'critical' : 'warning',
      sentence: lease.breakParty,
      values: {
        unit: unitOf(lease),
        tenant: text(lease.tenantName),
        date: date(noticeOn),
        breakDate: date(lease.breakDate),
        count: count(left),
        rent: money(lease.rent),
      },
      trend: null,
      propertyId: lease.propertyId,
      dueOn: noticeOn,
      place: { page: 'leases', find: lease.tenantName },
    }
    return [cause]
  })
}

/**
 * Rent that is due for longer than the days of grace, by more than a least amount.
 *
 * Check: due on 2026-10-01, 5 days of grace → not on 2026-10-06, from 2026-10-07 on.
 */
export function rentsLate({ rents }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return rents.flatMap((rent) => {
    const { isOn, thresholds } = settingsOf('rent_late', rent.propertyId)
    if (!isOn || rent.arrears <= thresholds.least || rent.daysLate <= thresholds.graceDays)
      return []
    const cause: AlertCause = {
      key: `rent_late/${rent.unitId}/${rent.tenantId}`,
      rule: 'rent_late',
      severity: rent.daysLate > thresholds.urgentDays ? 'critical' : 'warning',
      sentence: sentenceOfRent(rent),
      values: {
        unit: unitOf(rent),
        tenant: text(rent.tenantName),
        amount: money(rent.arrears),
        date: date(rent.dueOn),
        count: count(rent.daysLate),
      },
      trend: null,
      propertyId: rent.propertyId,
      dueOn: rent.dueOn,
      place: { page: 'late_rent', find: rent.tenantName },
    }
    return [cause]
  })
}

const sentenceOfRent = ({ isCurrent, isShort }: RentFact): string =>
  isCurrent ? (isShort ? 'short' : 'late') : 'left'

/**
 * Units without a tenant for more than so many days, and without a lease to come.
 *
 * Check: last let on 2026-09-30, 30 days → not on 2026-10-30, from 2026-10-31 on.
 */
export function vacancies(
  { vacancies: units, today }: AlertFacts,
  settingsOf: SettingsOf,
): AlertCause[] {
  return units.flatMap((unit) => {
    const { isOn, thresholds } = settingsOf('vacancy', unit.propertyId)
    const since = unit.lastLetOn ?? unit.purchaseDate
    const empty = daysBetween(since, today)
    if (!isOn || empty <= thresholds.days) return []
    const cause: AlertCause = {
      key: `vacancy/${unit.unitId}`,
      rule: 'vacancy',
      severity: empty > thresholds.urgentDays ? 'critical' : 'warning',
      sentence: sentenceOfVacancy(unit),
      values: {
        unit: unitOf(unit),
        count: count(empty),
        date: date(since),
        rent: money(unit.marketRent ?? 0),
      },
      trend: null,
      propertyId: unit.propertyId,
      dueOn: since,
      place: { page: 'units', propertyId: unit.propertyId },
    }
    return [cause]
  })
}

function sentenceOfVacancy({ lastLetOn, marketRent }: VacancyFact): string {
  if (lastLetOn === null) return 'never_let'
  return marketRent === null ? 'empty' : 'empty_at_rent'
}

const unitOf = ({
  propertyName,
  unitLabel,
}: {
  readonly propertyName: string
  readonly unitLabel: string
}) => text(`${propertyName}, ${unitLabel}`)
