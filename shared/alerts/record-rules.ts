import { daysBetween } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { HealthIssue } from '../metrics.ts'
import { type AlertCause, type AlertPlace, count, date, text } from './alert-cause.ts'
import type { AlertFacts } from './alert-facts.ts'
import type { SettingsOf } from './alert-rules.ts'

/**
 * Documents, insurance among them, that run out within so many days or have run out.
 *
 * Check: 30 days, valid until 2026-11-30 → from 2026-10-31 on; expired from 2026-12-01 on.
 */
export function documentsExpiring(
  { documents, today }: AlertFacts,
  settingsOf: SettingsOf,
): AlertCause[] {
  return documents.flatMap((document) => {
    const { isOn, thresholds } = settingsOf('document_expiry', document.propertyId)
    const left = daysBetween(today, document.expiresOn)
    if (!isOn || left > thresholds.days) return []
    const cause: AlertCause = {
      key: `document_expiry/${document.documentId}`,
      rule: 'document_expiry',
      severity: left < 0 ? 'critical' : 'warning',
      sentence: `${document.paper === 'insurance' ? 'insurance_' : ''}${left < 0 ? 'expired' : 'expiring'}`,
      values: {
        document: text(document.name),
        property: text(document.propertyName),
        date: date(document.expiresOn),
        count: count(Math.abs(left)),
      },
      trend: null,
      propertyId: document.propertyId,
      dueOn: document.expiresOn,
      place: { page: 'document', documentId: document.documentId },
    }
    return [cause]
  })
}

/**
 * Open tasks that are overdue by so many days.
 *
 * Check: 1 day, due on 2026-10-31 → not on that day, from 2026-11-01 on.
 */
export function tasksOverdue({ tasks, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  return tasks.flatMap((task) => {
    const { isOn, thresholds } = settingsOf('task_overdue', task.propertyId)
    const over = daysBetween(task.dueOn, today)
    if (!isOn || over <= 0 || over < thresholds.days) return []
    const cause: AlertCause = {
      key: `task_overdue/${task.taskId}`,
      rule: 'task_overdue',
      severity: 'warning',
      sentence: 'overdue',
      values: {
        task: text(task.title),
        property: text(task.propertyName),
        date: date(task.dueOn),
        count: count(over),
      },
      trend: null,
      propertyId: task.propertyId,
      dueOn: task.dueOn,
      place: { page: 'tasks', find: task.title },
    }
    return [cause]
  })
}

/** Leases that end have a rule of their own, and a place on the map is no figure. */
const watchedGaps: ReadonlySet<HealthIssue['kind']> = new Set([
  'no_price',
  'no_value',
  'old_valuation',
  'uncategorised',
  'rent_gap',
  'no_market_rent',
  'no_schedule',
])

/** What keeps figures from being known, once for each kind, however many properties lack it. */
export function dataMissing({ gaps }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  const watched = gaps.filter(
    ({ kind, propertyId }) => watchedGaps.has(kind) && settingsOf('missing_data', propertyId).isOn,
  )
  return [...groupBy(watched, ({ kind }) => kind)].map(([kind, issues]): AlertCause => {
    const [first] = issues
    const ids = new Set(issues.map(({ propertyId }) => propertyId))
    const [only] = ids.size === 1 ? ids : []
    return {
      key: `missing_data/${kind}`,
      rule: 'missing_data',
      severity: 'info',
      sentence: kind,
      values: {
        count: count(issues.length),
        property: text(first?.propertyName ?? ''),
        others: count(ids.size - 1),
        amount: { is: 'money', value: issues.reduce((all, { amount }) => all + (amount ?? 0), 0) },
        entries: count(issues.reduce((all, { count: n }) => all + (n ?? 1), 0)),
      },
      trend: null,
      propertyId: only ?? null,
      dueOn: null,
      place: only === undefined || !first ? { page: 'dashboard' } : placeOf(first),
    }
  })
}

/**
 * Books that stand still: rents, costs, cash flow and covenants are judged by them, so nothing later is seen.
 *
 * Check: books to 2026-10-31 that are judged by as of that day → found; as of today → not.
 */
export function booksBehind({ booksOn, today }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  if (booksOn >= today || !settingsOf('missing_data', null).isOn) return []
  const cause: AlertCause = {
    key: 'missing_data/books_behind',
    rule: 'missing_data',
    severity: 'info',
    sentence: 'books_behind',
    values: { date: date(booksOn), count: count(daysBetween(booksOn, today)) },
    trend: null,
    propertyId: null,
    dueOn: null,
    place: { page: 'money' },
  }
  return [cause]
}

/**
 * Changes that have been in no good backup for so many days: gravely, after some more.
 *
 * Check: 1 day, the oldest change of 2026-10-30 → not on that day, from 2026-10-31 on.
 */
export function backupsOverdue(
  { backup, today }: AlertFacts,
  settingsOf: SettingsOf,
): AlertCause[] {
  const { isOn, thresholds } = settingsOf('backup_overdue', null)
  if (!isOn || backup === null || backup.firstChangeOn === null) return []
  const over = daysBetween(backup.firstChangeOn, today)
  if (over < Math.max(1, thresholds.days)) return []
  const { lastBackupOn, firstChangeOn, changes } = backup
  return [
    {
      key: 'backup_overdue/file',
      rule: 'backup_overdue',
      severity: over >= thresholds.urgentDays ? 'critical' : 'warning',
      sentence: lastBackupOn === null ? 'never' : 'old',
      values: {
        count: count(changes),
        date: date(firstChangeOn),
        ...(lastBackupOn === null ? {} : { last: date(lastBackupOn) }),
      },
      trend: null,
      propertyId: null,
      dueOn: null,
      place: { page: 'backups' },
    },
  ]
}

/** Properties without an insurance among their papers, once for all of them. */
export function insuranceMissing({ uninsured }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  const watched = uninsured.filter(({ propertyId }) => settingsOf('missing_data', propertyId).isOn)
  const [first, second] = watched
  if (first === undefined) return []
  const { propertyId, propertyName } = first
  const cause: AlertCause = {
    key: 'missing_data/no_insurance',
    rule: 'missing_data',
    severity: 'info',
    sentence: 'no_insurance',
    values: { count: count(watched.length), property: text(propertyName) },
    trend: null,
    propertyId: second === undefined ? propertyId : null,
    dueOn: null,
    place: { page: 'property', propertyId },
  }
  return [cause]
}

function placeOf({ kind, propertyId }: HealthIssue): AlertPlace {
  switch (kind) {
    case 'uncategorised':
      return { page: 'money', property: propertyId, uncategorised: true }
    case 'rent_gap':
      return { page: 'money', property: propertyId, category: 'rent' }
    case 'no_market_rent':
      return { page: 'units', propertyId }
    case 'no_schedule':
      return { page: 'property_loans', propertyId }
    default:
      return { page: 'property', propertyId }
  }
}
