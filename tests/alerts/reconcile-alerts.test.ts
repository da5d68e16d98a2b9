import { describe, expect, it } from 'vitest'
import type { AlertCause } from '#shared/alerts/alert-cause'
import { alertState, type KnownAlert, reconcileAlerts } from '#shared/alerts/reconcile-alerts'

const cause = (key: string, severity: AlertCause['severity'] = 'warning'): AlertCause => ({
  key,
  rule: 'vacancy',
  severity,
  sentence: 'empty',
  values: {},
  trend: null,
  propertyId: null,
  dueOn: null,
  place: { page: 'dashboard' },
})
const alert = (key: string, given: Partial<KnownAlert> = {}): KnownAlert => ({
  key,
  severity: 'warning',
  openedAt: '2026-10-01T08:00:00.000Z',
  openings: 1,
  closedAt: null,
  snoozedAt: null,
  snoozedUntil: null,
  resolvedAt: null,
  ...given,
})
const keys = ({ added, reopened, kept, closed }: ReturnType<typeof reconcileAlerts>) => ({
  added: added.map(({ key }) => key),
  reopened: reopened.map(({ cause: { key } }) => key),
  kept: kept.map(({ cause: { key } }) => key),
  closed: closed.map(({ key }) => key),
})

describe('alerts and their causes', () => {
  it('are one to one: new ones are raised, old ones kept, those without a cause closed', () => {
    const known = [alert('kept'), alert('gone'), alert('long gone', { closedAt: 'x' })]
    expect(keys(reconcileAlerts(known, [cause('kept'), cause('new')]))).toEqual({
      added: ['new'],
      reopened: [],
      kept: ['kept'],
      closed: ['gone'],
    })
  })

  it('come back with their cause, and when they become graver but not when they ease', () => {
    const known = [alert('back', { closedAt: 'x' }), alert('graver'), alert('eased')]
    const causes = [cause('back'), cause('graver', 'critical'), cause('eased', 'info')]
    expect(keys(reconcileAlerts(known, causes))).toMatchObject({
      reopened: ['back', 'graver'],
      kept: ['eased'],
    })
  })
})

describe('the state of an alert', () => {
  const later = '2026-10-02T08:00:00.000Z'
  const snoozed = alert('a', { snoozedAt: later, snoozedUntil: '2026-11-30' })

  it('is snoozed until the day before the one named, and open on it', () => {
    expect(alertState(snoozed, '2026-11-29')).toBe('snoozed')
    expect(alertState(snoozed, '2026-11-30')).toBe('open')
    expect(alertState(snoozed, '2026-12-01')).toBe('open')
  })

  it('forgets what was decided before it was last opened', () => {
    const resolved = alert('a', { resolvedAt: later })
    expect(alertState(resolved, '2026-11-01')).toBe('resolved')
    const again = { openedAt: '2026-10-03T08:00:00.000Z' }
    expect(alertState({ ...resolved, ...again }, '2026-11-01')).toBe('open')
    expect(alertState({ ...snoozed, ...again }, '2026-11-01')).toBe('open')
    expect(alertState({ ...resolved, closedAt: later }, '2026-11-01')).toBe('closed')
  })
})
