import type { AlertCause, AlertValue } from '#shared/alerts/alert-cause'
import type { AlertFacts, LeaseFact } from '#shared/alerts/alert-facts'
import { type AlertRule, settingsFrom } from '#shared/alerts/alert-rules'
import { findCauses } from '#shared/alerts/find-causes'
import { sayAlert } from '#shared/alerts/say-alert'

export const place = { propertyId: 'elm', propertyName: 'Elm Court', unitId: 'u1', unitLabel: '1A' }

const nothing: AlertFacts = {
  today: '2026-10-31',
  booksOn: '2026-10-31',
  leases: [],
  vacancies: [],
  rents: [],
  covenants: [],
  loans: [],
  cashFlows: [],
  expenses: [],
  budgets: [],
  documents: [],
  tasks: [],
  gaps: [],
  uninsured: [],
  letters: [],
  reports: [],
  backup: null,
}

/** Books that are kept up to the day, unless something else is said. */
export const facts = (given: Partial<AlertFacts>): AlertFacts => ({
  ...nothing,
  booksOn: given.today ?? nothing.booksOn,
  ...given,
})

export const lease = (given: Partial<LeaseFact> = {}): LeaseFact => ({
  ...place,
  leaseId: 'l1',
  tenantName: 'R. Ortiz',
  status: 'running',
  lastDay: '2026-12-31',
  isFollowed: false,
  breakDate: null,
  breakParty: 'tenant',
  breakNoticeMonths: 0,
  rent: 150_000,
  ...given,
})

/** Lenders who ask for a DSCR of 1.20 and an LTV of 75 %, and for no debt yield. */
const terms = {
  currency: 'USD',
  covenants: { minDscr: 1.2, maxLtv: 0.75, minDebtYield: null },
}

/** A rule of the portfolio, or of a property instead. */
export const rule = (
  name: AlertRule['rule'],
  thresholds: Record<string, number>,
  given: Partial<AlertRule> = {},
): AlertRule => ({ rule: name, propertyId: null, isOn: true, thresholds, ...given })

export const causesOf = (given: Partial<AlertFacts>, rules: readonly AlertRule[] = []) =>
  findCauses(facts(given), settingsFrom(rules, terms))

/** What is found on a day, in short: `critical lease_ending/l1`. */
export const foundOn = (
  today: string,
  given: Partial<AlertFacts>,
  rules: readonly AlertRule[] = [],
) => causesOf({ ...given, today }, rules).map(({ severity, key }) => `${severity} ${key}`)

const written = (value: AlertValue): string => {
  if (value.is === 'money') return `$${(value.value / 100).toLocaleString('en-US')}`
  if (value.is === 'rate') return `${Math.round(value.value * 1000) / 10}%`
  if (value.is === 'ratio') return value.value.toFixed(2)
  return value.is === 'category' ? (value.name ?? value.value) : String(value.value)
}

/** The whole of what a reader sees: the sentence and why. */
export function said(cause: AlertCause): string {
  const { title, why } = sayAlert(cause, written)
  return `${title}. ${why}`
}
