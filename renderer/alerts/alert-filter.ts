import type { Alert, AlertState } from '#shared/alerts/alerts'

/** Null leaves everything of its sort. */
export type AlertFilter = {
  readonly severity: Alert['severity'] | null
  readonly rule: Alert['rule'] | null
  readonly propertyId: string | null
  readonly state: AlertState | null
}

export const openAlerts: AlertFilter = {
  severity: null,
  rule: null,
  propertyId: null,
  state: 'open',
}

export const passes =
  ({ severity, rule, propertyId, state }: AlertFilter) =>
  (alert: Alert): boolean =>
    (severity === null || alert.severity === severity) &&
    (rule === null || alert.rule === rule) &&
    (propertyId === null || alert.propertyId === propertyId) &&
    (state === null || alert.state === state)

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
