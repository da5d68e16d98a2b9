import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { startLetHouse } from './let-house.ts'

const asOf = '2026-11-21'

describe('a renewal', () => {
  it('follows the lease it renews, keeps it in the history, and is undone alone', async () => {
    const { api, lease, next, leases } = await startLetHouse()
    const renewal = await api.leases.create({
      ...next,
      startDate: '2027-01-01',
      endDate: '2027-12-31',
      monthlyRent: 172_000,
      renewsLeaseId: lease.id,
    })
    expect(await leases(asOf)).toMatchObject([
      { id: lease.id, status: 'running', previousLeaseId: null, nextLeaseId: renewal.id },
      { id: renewal.id, status: 'future', previousLeaseId: lease.id, nextLeaseId: null },
    ])
    expect(await leases('2027-02-01')).toMatchObject([
      { status: 'ended', rentToday: null },
      { status: 'running', rentToday: 172_000 },
    ])
    expect((await api.audit.undo()).redo?.label).toBe('Renew lease')
    expect(await leases(asOf)).toMatchObject([{ id: lease.id, nextLeaseId: null }])
  })

  it('is refused when it overlaps, is of another tenant, or begins before the lease it renews', async () => {
    const { api, lease, next, unitB } = await startLetHouse()
    const renewal = {
      ...next,
      startDate: '2027-01-01',
      endDate: '2027-12-31',
      renewsLeaseId: lease.id,
    }
    const refused = (part: object) => refusalOf(api.leases.create({ ...renewal, ...part }))
    expect(await refused({ startDate: '2026-12-31' })).toMatchObject({ code: 'LEASE_OVERLAPS' })
    expect(await refused({ unitId: unitB })).toMatchObject({ code: 'NOT_FOUND' })
    const early = { startDate: '2024-01-01', endDate: '2024-12-31' }
    expect(await refused(early)).toMatchObject({ code: 'LEASE_DATES' })
  })
})

describe('the end of a lease', () => {
  it('is written down, frees the unit from the next day, and is undone', async () => {
    const { api, lease, next, leases } = await startLetHouse()
    await api.leases.end({ leaseId: lease.id, movedOutDate: '2026-09-30' })
    expect(await leases(asOf)).toMatchObject([{ status: 'ended', lastDay: '2026-09-30' }])
    const after = { ...next, startDate: '2026-10-01', endDate: '2027-09-30' }
    const { id } = await api.leases.create(after)
    expect(
      await refusalOf(api.leases.end({ leaseId: lease.id, movedOutDate: null })),
    ).toMatchObject({ code: 'LEASE_OVERLAPS' })
    await api.leases.delete({ leaseId: id })
    await api.leases.end({ leaseId: lease.id, movedOutDate: null })
    expect(await leases(asOf)).toMatchObject([{ status: 'running' }])
    await api.audit.undo()
    expect(await leases(asOf)).toMatchObject([{ status: 'ended' }])
  })

  it('is refused before the lease begins', async () => {
    const { api, lease } = await startLetHouse()
    const before = api.leases.end({ leaseId: lease.id, movedOutDate: '2024-12-31' })
    expect(await refusalOf(before)).toMatchObject({ code: 'LEASE_DATES' })
  })
})

describe('another rent', () => {
  it('is a step in its place among the others; one on the same day is replaced', async () => {
    const { api, lease, leases } = await startLetHouse()
    const { id: leaseId } = lease
    await api.leases.increaseRent({ leaseId, date: '2026-07-01', monthlyRent: 175_000 })
    await api.leases.increaseRent({ leaseId, date: '2026-01-01', monthlyRent: 168_000 })
    const { steps } = await api.leases.increaseRent({
      leaseId,
      date: '2026-07-01',
      monthlyRent: 174_000,
    })
    expect(steps).toEqual([
      { date: '2026-01-01', monthlyRent: 168_000 },
      { date: '2026-07-01', monthlyRent: 174_000 },
    ])
    expect(await leases(asOf)).toMatchObject([{ rentToday: 174_000, steps }])
    await api.audit.undo()
    expect(await leases(asOf)).toMatchObject([{ rentToday: 175_000 }])
    const tooLate = api.leases.increaseRent({ leaseId, date: '2027-01-01', monthlyRent: 1 })
    expect(await refusalOf(tooLate)).toMatchObject({ code: 'LEASE_DATES' })
  })
})

describe('a note on a lease', () => {
  it('is kept, and the same note again leaves no command', async () => {
    const { api, lease, leases } = await startLetHouse()
    await api.leases.setNotes({ leaseId: lease.id, notes: 'Two cats.' })
    await api.leases.setNotes({ leaseId: lease.id, notes: 'Two cats.' })
    expect(await leases(asOf)).toMatchObject([{ notes: 'Two cats.' }])
    await api.audit.undo()
    expect(await leases(asOf)).toMatchObject([{ notes: '' }])
  })
})

describe('a tenant who stays without a new lease', () => {
  it('holds over while rent comes in after the month of the end, until a day of leaving is known', async () => {
    const { api, lease, leases } = await startLetHouse()
    const pay = (date: string) =>
      api.lateRent.recordPayment({ leaseId: lease.id, date, amount: 165_000 })
    await pay('2026-12-30')
    expect(await leases('2027-02-15')).toMatchObject([{ status: 'ended' }])
    await pay('2027-02-01')
    expect(await leases('2027-02-15')).toMatchObject([{ status: 'holding_over', rentToday: null }])
    await api.leases.end({ leaseId: lease.id, movedOutDate: '2027-02-10' })
    expect(await leases('2027-02-15')).toMatchObject([{ status: 'ended' }])
  })
})
