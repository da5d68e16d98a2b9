import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { Alert } from '#shared/alerts/alerts'
import { startLetHouse } from '../leases/let-house.ts'

// The test app's day is 21 November 2026: the lease ends in 40 days, unit B was never let.
async function letHouse() {
  const house = await startLetHouse()
  const { api, portfolioId } = house
  const check = () => api.alerts.check({ portfolioId })
  const short = ({ severity, key, state }: Alert) => `${severity} ${state} ${key.split('/')[0]}`
  const shown = async () => (await check()).map(short)
  return { ...house, check, shown }
}

const ending = (alerts: readonly Alert[]): Alert => {
  const alert = alerts.find(({ rule }) => rule === 'lease_ending')
  if (alert === undefined) throw new Error('no lease ends')
  return alert
}

describe('the alerts of a file', () => {
  it('are raised for what there is, the gravest first, and only once', async () => {
    const { shown, check } = await letHouse()
    expect(await shown()).toEqual([
      'critical open vacancy',
      'warning open lease_ending',
      'info open missing_data',
    ])
    const [first] = await check()
    expect(await check()).toContainEqual(first)
  })

  it('close by themselves when the cause is gone, and come back with it', async () => {
    const { api, portfolioId, next, check, lease } = await letHouse()
    const { id } = ending(await check())
    const renewal = { ...next, startDate: '2027-01-01', endDate: '2027-12-31' }
    await api.leases.create({ ...renewal, renewsLeaseId: lease.id })
    expect((await check()).map(({ rule }) => rule)).not.toContain('lease_ending')
    const [closed] = await api.alerts.history({ portfolioId })
    expect(closed).toMatchObject({ id, state: 'closed', openings: 1 })
    await api.audit.undo()
    expect(ending(await check())).toMatchObject({ id, state: 'open', openings: 2 })
    expect(await api.alerts.history({ portfolioId })).toEqual([])
  })

  it('are snoozed until a day and resolved with a note, and an undo takes either back', async () => {
    const { api, check } = await letHouse()
    const { id } = ending(await check())
    const snoozed = await api.alerts.snooze({ alertId: id, until: '2026-11-28' })
    expect(snoozed).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-11-28' })
    const { undo } = await api.audit.state()
    expect(undo?.label).toBe(
      'Snooze alert: 12 Elm St, A: the lease of R. Ortiz ends on Dec 31, 2026',
    )
    await api.audit.undo()
    expect(ending(await check()).state).toBe('open')
    const note = 'R. Ortiz leaves, the unit is sold'
    const resolved = await api.alerts.resolve({ alertId: id, note })
    expect(resolved).toMatchObject({ state: 'resolved', resolvedNote: note })
    expect(ending(await check()).state).toBe('resolved')
    expect((await api.alerts.reopen({ alertId: id })).state).toBe('open')
  })

  it('that became graver since they were resolved are open again', async () => {
    const { api, check, portfolioId } = await letHouse()
    const { id } = ending(await check())
    await api.alerts.resolve({ alertId: id, note: '' })
    // Grave from 45 days before the end on: 40 are left.
    const thresholds = { days: 90, urgentDays: 45 }
    const rule = { portfolioId, propertyId: null, rule: 'lease_ending' } as const
    await api.alerts.setRule({ ...rule, isOn: true, thresholds })
    expect(ending(await check())).toMatchObject({ severity: 'critical', state: 'open' })
  })

  it('follow the thresholds of the portfolio and of a property before them', async () => {
    const { api, portfolioId, propertyId, shown } = await letHouse()
    const rule = { portfolioId, rule: 'lease_ending', isOn: true } as const
    await api.alerts.setRule({ ...rule, propertyId: null, thresholds: { days: 39 } })
    expect(await shown()).not.toContain('warning open lease_ending')
    await api.alerts.setRule({ ...rule, propertyId, thresholds: { days: 40 } })
    expect(await shown()).toContain('warning open lease_ending')
    expect(await api.alerts.rules({ portfolioId })).toHaveLength(2)
    await api.alerts.clearRule({ portfolioId, propertyId, rule: 'lease_ending' })
    expect(await shown()).not.toContain('warning open lease_ending')
    await api.audit.undo()
    expect(await shown()).toContain('warning open lease_ending')
  })

  it('refuse thresholds that a rule does not have or cannot take', async () => {
    const { api, portfolioId } = await letHouse()
    const rule = { portfolioId, propertyId: null, rule: 'vacancy', isOn: true } as const
    await expect(api.alerts.setRule({ ...rule, thresholds: { limit: 1 } })).rejects.toThrow()
    await expect(api.alerts.setRule({ ...rule, thresholds: { days: -1 } })).rejects.toThrow()
  })

  it('leave no command of their own to undo, and the audit whole', async () => {
    const { api, context, check } = await letHouse()
    const before = await api.audit.state()
    await check()
    expect(await api.audit.state()).toEqual(before)
    await api.alerts.snooze({ alertId: ending(await check()).id, until: '2026-12-01' })
    expect(await verifyAuditChain(context.files.requireOpen().db)).toMatchObject({ ok: true })
  })

  it('are looked at after a change without being asked, once it is quiet', async () => {
    const { api, context, portfolioId, lease } = await letHouse()
    const stop = new AbortController()
    const raised: string[] = []
    context.alerts.onRaised(({ causes }) => raised.push(...causes.map(({ rule }) => rule)))
    const following = context.alerts.follow(stop.signal)
    await api.leases.setNotes({ leaseId: lease.id, notes: 'Asks about a new kitchen' })
    await expect.poll(() => api.alerts.list({ portfolioId })).toHaveLength(3)
    expect(raised.toSorted()).toEqual(['lease_ending', 'missing_data', 'vacancy'])
    stop.abort()
    await following
  })

  it('survive the deletion of what they were about and its undo', async () => {
    const { api, portfolioId, propertyId, check } = await letHouse()
    await api.alerts.resolve({ alertId: ending(await check()).id, note: 'Known' })
    await api.properties.delete({ propertyId })
    expect(await check()).toEqual([])
    expect(await api.alerts.history({ portfolioId })).toHaveLength(3)
    await api.audit.undo()
    expect(ending(await check())).toMatchObject({ openings: 2 })
    await api.audit.undo()
    expect((await api.audit.state()).redo?.label).toContain('Resolve alert')
  })
})
