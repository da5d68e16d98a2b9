import { compareText } from '../compare-text.ts'
import type { AlertCause } from './alert-cause.ts'
import type { AlertFacts } from './alert-facts.ts'
import { severities, type SettingsOf } from './alert-rules.ts'
import { breakNotices, leasesEnding, rentsLate, vacancies } from './lease-rules.ts'
import { covenantsBroken, loansMaturing, ratesChanging } from './loan-rules.ts'
import { budgetsOverrun, cashFlowsNegative, expensesOutlying } from './money-rules.ts'
import {
  backupsOverdue,
  booksBehind,
  dataMissing,
  documentsExpiring,
  insuranceMissing,
  tasksOverdue,
} from './record-rules.ts'
import { lettersRefused, reportsFailed } from './work-rules.ts'

type Rule = (facts: AlertFacts, settingsOf: SettingsOf) => AlertCause[]

const rules: readonly Rule[] = [
  leasesEnding,
  breakNotices,
  rentsLate,
  vacancies,
  covenantsBroken,
  ratesChanging,
  loansMaturing,
  cashFlowsNegative,
  expensesOutlying,
  budgetsOverrun,
  documentsExpiring,
  tasksOverdue,
  dataMissing,
  booksBehind,
  insuranceMissing,
  lettersRefused,
  reportsFailed,
  backupsOverdue,
]

/** Everything that all rules find, the gravest and then the most pressing first. */
export const findCauses = (facts: AlertFacts, settingsOf: SettingsOf): AlertCause[] =>
  withoutEchoes(rules.flatMap((rule) => rule(facts, settingsOf))).toSorted(byUrgency)

/** Debt that the income does not cover is one cause, though it shows in the DSCR and in the cash flow. */
function withoutEchoes(causes: readonly AlertCause[]): AlertCause[] {
  const uncovered = new Set(
    causes
      .filter(({ rule, severity }) => rule === 'dscr' && severity === 'critical')
      .map(({ propertyId }) => propertyId),
  )
  return causes.filter(
    ({ rule, propertyId }) => rule !== 'negative_cash_flow' || !uncovered.has(propertyId),
  )
}

type Urgent = Pick<AlertCause, 'severity' | 'dueOn' | 'key'>

/** By severity, then by day, those without a day last. */
export const byUrgency = (a: Urgent, b: Urgent): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareText(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
  compareText(a.key, b.key)
