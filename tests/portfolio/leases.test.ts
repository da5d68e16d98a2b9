import { describe, expect, it } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { z } from 'zod'
import type { NewLease } from '#shared/leases'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit, refusalOf } from './entries.ts'

const asOf = '2026-11-21'

/** A property with one unit, and a lease of it for two years at $1,650 with a step to $1,700. */
async function startWithUnit() {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const { id: unitId } = await app.api.units.create(newUnit(propertyId, 'A'))
  const lease: z.input<typeof NewLease> = {
    unitId,
    tenantId: null,
    newTenant: { name: 'R. Ortiz', email: 'r@example.com', phone: null, sector: null },
    startDate: '2026-01-01',
    endDate: '2027-12-31',
    breakDate: null,
    movedOutDate: null,
    monthlyRent: 165_000,
    deposit: 165_000,
    steps: [{ date: '2026-07-01', monthlyRent: 170_000 }],
  }
  const detail = () => app.api.properties.get({ propertyId, asOf })
  const tenantNames = async () =>
    (await app.api.tenants.list({ portfolioId: app.portfolioId })).map(({ name }) => name)
  return { ...app, propertyId, unitId, lease, detail, tenantNames }
}

describe('a lease', () => {
  it('lets a unit to a new tenant in one command, which one undo takes back', async () => {
    const { api, topics, lease, detail, tenantNames } = await startWithUnit()
    const added = await api.leases.create(lease)
    expect(topics).toEqual(expect.arrayContaining(['properties', 'metrics', 'history']))
    const before = await detail()
    expect(before.leases).toEqual([{ ...added, tenantName: 'R. Ortiz', rentToday: 170_000 }])
    expect(before.figures).toMatchObject({ units: 1, leasedUnits: 1, occupancy: 1 })
    expect(await tenantNames()).toEqual(['R. Ortiz'])
    await api.audit.undo()
    expect(await detail()).toMatchObject({ leases: [], figures: { occupancy: 0 } })
    expect(await tenantNames()).toEqual([])
    await api.audit.redo()
    expect(await detail()).toEqual(before)
  })

  it('is edited with its steps in one command; an edit that changes nothing leaves none', async () => {
    const { api, context, lease, detail } = await startWithUnit()
    const { unitId: _unit, ...added } = await api.leases.create(lease)
    const before = await detail()
    const steps = [
      { date: '2026-07-01', monthlyRent: 172_000 },
      { date: '2027-07-01', monthlyRent: 178_000 },
    ]
    const edit = { ...added, newTenant: null, endDate: '2028-12-31', steps }
    await api.leases.update(edit)
    await api.leases.update(edit)
    expect((await detail()).leases).toMatchObject([
      { endDate: '2028-12-31', rentToday: 172_000, steps },
    ])
    expect((await api.audit.undo()).undo?.label).toBe('Add lease')
    expect(await detail()).toEqual(before)
    await api.audit.redo()
    expect((await detail()).leases[0]?.steps).toEqual(steps)
    const { db } = context.files.requireOpen()
    expect(await verifyAuditChain(db)).toMatchObject({ ok: true })
  })

  it('is deleted with its steps and comes back with them; the tenant stays', async () => {
    const { api, lease, detail, tenantNames } = await startWithUnit()
    const { id: leaseId } = await api.leases.create(lease)
    const before = await detail()
    await api.leases.delete({ leaseId })
    expect((await detail()).leases).toEqual([])
    expect(await tenantNames()).toEqual(['R. Ortiz'])
    await api.audit.undo()
    expect(await detail()).toEqual(before)
    expect(await refusalOf(api.leases.delete({ leaseId: 'gone' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('is refused on a day on which the unit is let, and names the lease that stands in the way', async () => {
    const { api, lease, detail } = await startWithUnit()
    const { id: leaseId, tenantId } = await api.leases.create(lease)
    const next = { ...lease, tenantId, newTenant: null, endDate: '2029-12-31', steps: [] }
    const overlapping = { ...next, startDate: '2027-12-31' }
    expect(await refusalOf(api.leases.create(overlapping))).toMatchObject({
      code: 'LEASE_OVERLAPS',
      defined: true,
      message: expect.stringContaining('let to R. Ortiz from 2026-01-01 to 2027-12-31'),
      data: { leaseId },
    })
    expect((await detail()).leases).toHaveLength(1)
    const { id, ...after } = await api.leases.create({ ...next, startDate: '2028-01-01' })
    const moved = { ...after, id, newTenant: null, startDate: '2027-12-01' }
    expect(await refusalOf(api.leases.update(moved))).toMatchObject({ code: 'LEASE_OVERLAPS' })
  })

  it('may follow from the day after a tenant has moved out early', async () => {
    const { api, lease, detail } = await startWithUnit()
    const { tenantId } = await api.leases.create({ ...lease, movedOutDate: '2026-09-30' })
    const next = { ...lease, tenantId, newTenant: null, startDate: '2026-10-01', steps: [] }
    await api.leases.create(next)
    expect((await detail()).leases).toHaveLength(2)
  })

  it.each([
    ['endDate', { endDate: '2026-01-01', steps: [] }, 'A lease must end after it starts.'],
    ['breakDate', { breakDate: '2025-12-31' }, 'A break lies within the lease.'],
    ['movedOutDate', { movedOutDate: '2025-12-31' }, /after the lease starts/],
    ['monthlyRent', { monthlyRent: null }, 'Write an amount; 0 if there is none.'],
    ['tenantId', { newTenant: null }, 'Choose a tenant, or name a new one.'],
    ['newTenant.name', { newTenant: tenant({ name: '' }) }, 'Write at least one character.'],
    ['newTenant.email', { newTenant: tenant({ email: 'r' }) }, /name@example.com/],
    ['steps.0.date', { steps: [{ date: '2026-01-01', monthlyRent: 1 }] }, /comes after the start/],
    ['steps.0.date', { steps: [{ date: '2028-01-01', monthlyRent: 1 }] }, /before the end/],
  ])('is refused with a message at %s', async (field, part, message) => {
    const { api, lease, detail } = await startWithUnit()
    const { code, data } = await refusalOf(api.leases.create({ ...lease, ...part } as NewLease))
    expect(code).toBe('BAD_REQUEST')
    expect(data?.issues?.map(({ path }) => path.join('.'))).toEqual([field])
    expect(data?.issues?.[0]?.message).toMatch(message)
    expect((await detail()).leases).toEqual([])
  })

  it('is refused of a unit or to a tenant that is not there, and leaves no tenant behind', async () => {
    const { api, lease, tenantNames } = await startWithUnit()
    const notFound = { code: 'NOT_FOUND' }
    expect(await refusalOf(api.leases.create({ ...lease, unitId: 'gone' }))).toMatchObject(notFound)
    const toNobody = { ...lease, newTenant: null, tenantId: 'gone' }
    expect(await refusalOf(api.leases.create(toNobody))).toMatchObject(notFound)
    expect(await tenantNames()).toEqual([])
  })
})

function tenant(part: object) {
  return { name: 'R. Ortiz', email: null, phone: null, sector: null, ...part }
}
