import type { IsoDate, IsoInstant } from '../dates.ts'
import type { AlertState } from './alerts.ts'
import type { AlertCause } from './alert-cause.ts'
import { type Severity, severities } from './alert-rules.ts'

/** What is kept of an alert besides its cause. */
export type AlertLife = {
  readonly openedAt: IsoInstant
  readonly openings: number
  /** When the cause was gone; null while it is there. */
  readonly closedAt: IsoInstant | null
  readonly snoozedAt: IsoInstant | null
  readonly snoozedUntil: IsoDate | null
  readonly resolvedAt: IsoInstant | null
}

export type KnownAlert = AlertLife & Pick<AlertCause, 'key' | 'severity'>

/** What has to be written so that the alerts are those of the causes there are now. */
export type Reconciliation<Known extends KnownAlert> = {
  readonly added: readonly AlertCause[]
  /** Closed ones whose cause is back, and those that have become graver: what was decided no longer counts. */
  readonly reopened: readonly { readonly alert: Known; readonly cause: AlertCause }[]
  /** Those whose cause is still there, perhaps with other figures. */
  readonly kept: readonly { readonly alert: Known; readonly cause: AlertCause }[]
  readonly closed: readonly Known[]
}

/** One alert for one cause: none is raised twice, and none outlives its cause. */
export function reconcileAlerts<Known extends KnownAlert>(
  known: readonly Known[],
  causes: readonly AlertCause[],
): Reconciliation<Known> {
  const byKey = new Map(known.map((alert) => [alert.key, alert]))
  const there = new Set(causes.map(({ key }) => key))
  const pairs = causes.flatMap((cause) => {
    const alert = byKey.get(cause.key)
    return alert === undefined ? [] : [{ alert, cause }]
  })
  const isReopened = ({ alert, cause }: (typeof pairs)[number]) =>
    alert.closedAt !== null || isGraver(cause.severity, alert.severity)
  return {
    added: causes.filter(({ key }) => !byKey.has(key)),
    reopened: pairs.filter(isReopened),
    kept: pairs.filter((pair) => !isReopened(pair)),
    closed: known.filter(({ key, closedAt }) => closedAt === null && !there.has(key)),
  }
}

const isGraver = (now: Severity, before: Severity): boolean =>
  severities.indexOf(now) < severities.indexOf(before)

/**
 * Where an alert stands on a day. What its owner decided counts only since it was last opened.
 *
 * Check: snoozed until 2026-11-30 → snoozed on the 29th, open again on the 30th.
 */
export function alertState(life: AlertLife, today: IsoDate): AlertState {
  const { closedAt, resolvedAt, snoozedAt, snoozedUntil, openedAt } = life
  if (closedAt !== null) return 'closed'
  if (resolvedAt !== null && resolvedAt >= openedAt) return 'resolved'
  const isSnoozed = snoozedAt !== null && snoozedAt >= openedAt
  return isSnoozed && snoozedUntil !== null && today < snoozedUntil ? 'snoozed' : 'open'
}
