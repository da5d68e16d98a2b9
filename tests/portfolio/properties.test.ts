import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import type { NewProperty } from '#shared/properties'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit, refusalOf } from './entries.ts'

const asOf = '2026-11-21'

const listOf = ({ api, portfolioId }: TestApp) => api.properties.list({ portfolioId, asOf })

/** A property of two units, one let with a step, with a loan, a valuation, a booking, a task and a project. */
async function addWholeProperty(app: TestApp): Promise<string> {
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const { id: unitId } = await app.api.units.create(newUnit(propertyId, 'A'))
  await app.api.units.create(newUnit(propertyId, 'B'))
  const { portfolioId } = app
  await runCommand(app.context.files.requireWritable(), { label: 'Fill' }, async (tx, { at }) => {
    const stamps = { createdAt: at, updatedAt: at }
    const tenant = { id: 't1', portfolioId, name: 'R. Ortiz', email: null, phone: null }
    await tx
      .insertInto('tenants')
      .values({ ...tenant, sector: null, ...stamps })
      .execute()
    const term = { startDate: '2026-01-01', endDate: '2027-12-31', breakDate: null }
    const rent = { monthlyRent: 165_000, deposit: 0, movedOutDate: null }
    await tx
      .insertInto('leases')
      .values({ id: 'l1', unitId, tenantId: 't1', ...term, ...rent, ...stamps })
      .execute()
    await tx
      .insertInto('lease_steps')
      .values({ leaseId: 'l1', date: '2027-01-01', monthlyRent: 170_000, ...stamps })
      .execute()
    await tx
      .insertInto('valuations')
      .values({ id: 'v1', propertyId, date: '2026-06-01', value: 1, source: 'own', ...stamps })
      .execute()
    const booking = { id: 'x1', propertyId, unitId, date: '2026-10-02', amount: 165_000 }
    await tx
      .insertInto('transactions')
      .values({ ...booking, category: 'rent', payee: null, description: '', ...stamps })
      .execute()
    const task = { id: 'k1', portfolioId, propertyId, dealId: null, optimizationId: null }
    await tx
      .insertInto('tasks')
      .values({ ...task, title: 'Roof', notes: '', dueDate: null, status: 'open', ...stamps })
      .execute()
  })
  return propertyId
}

describe('a property', () => {
  it('is added with what was paid for it, undone and done again', async () => {
    const app = await startTestApp()
    const added = await app.api.properties.create(newProperty(app))
    expect(added).toEqual({ id: added.id, ...newProperty(app), notes: '', archivedAt: null })
    expect(app.topics).toEqual(expect.arrayContaining(['properties', 'metrics', 'history']))
    expect((await listOf(app)).map(({ name, figures }) => [name, figures.value])).toEqual([
      ['12 Elm St', 64_000_000],
    ])
    expect((await app.api.audit.undo()).redo?.label).toBe('Add property 12 Elm St')
    expect(await listOf(app)).toEqual([])
    await app.api.audit.redo()
    expect((await listOf(app)).map(({ id }) => id)).toEqual([added.id])
  })

  it('is edited in one command; an edit that changes nothing leaves none', async () => {
    const app = await startTestApp()
    const { portfolioId, ...property } = await app.api.properties.create(newProperty(app))
    const edit = { ...property, name: '14 Elm St', landValue: 13_000_000 }
    expect(await app.api.properties.update(edit)).toEqual({ ...edit, portfolioId })
    await app.api.properties.update(edit)
    expect((await app.api.audit.undo()).undo?.label).toBe('Add property 12 Elm St')
    expect((await listOf(app)).map(({ name, landValue }) => [name, landValue])).toEqual([
      ['12 Elm St', 12_800_000],
    ])
  })

  it.each([
    ['name', { name: ' ' }, 'Write at least one character.'],
    ['purchaseDate', { purchaseDate: '2021-02-30' }, /one that exists/],
    ['purchasePrice', { purchasePrice: null }, 'Write an amount; 0 if there is none.'],
    ['landValue', { landValue: -1 }, 'An amount cannot be negative.'],
    ['country', { country: 'USA' }, /two capital letters/],
    ['yearBuilt', { yearBuilt: 90 }, 'Write the year with four digits.'],
  ])('is refused with a message at %s', async (field, part, message) => {
    const app = await startTestApp()
    const input = { ...newProperty(app), ...part } as NewProperty
    const { code, data } = await refusalOf(app.api.properties.create(input))
    expect(code).toBe('BAD_REQUEST')
    expect(data?.issues?.map(({ path }) => path)).toEqual([[field]])
    expect(data?.issues?.[0]?.message).toMatch(message)
    expect(await listOf(app)).toEqual([])
  })

  it('is refused in a portfolio that is not there', async () => {
    const app = await startTestApp()
    const input = { ...newProperty(app), portfolioId: 'gone' }
    expect(await refusalOf(app.api.properties.create(input))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('goes with all that belongs to it, and comes back with all of it', async () => {
    const app = await startTestApp()
    const propertyId = await addWholeProperty(app)
    const { db } = app.context.files.requireOpen()
    const before = await app.api.properties.get({ propertyId, asOf })
    expect(before).toMatchObject({ categories: [{ category: 'rent', amount: 165_000 }] })

    const contents = {
      units: 2,
      leases: 1,
      loans: 0,
      valuations: 1,
      transactions: 1,
      projects: 0,
      tasks: 1,
      documents: 0,
    }
    expect(await app.api.properties.contents({ propertyId })).toEqual(contents)
    expect(await app.api.properties.delete({ propertyId })).toEqual(contents)
    expect(await refusalOf(app.api.properties.get({ propertyId, asOf }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await db.selectFrom('lease_steps').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('monthly_totals').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('tenants').select('name').execute()).toEqual([{ name: 'R. Ortiz' }])

    await app.api.audit.undo()
    expect(await app.api.properties.get({ propertyId, asOf })).toEqual(before)
    await app.api.audit.redo()
    expect(await listOf(app)).toEqual([])
    await app.api.audit.undo()
    expect(await app.api.properties.get({ propertyId, asOf })).toEqual(before)
    expect(await verifyAuditChain(db)).toMatchObject({ ok: true })
  })
})

describe('a unit', () => {
  it('is added, edited and undone step by step', async () => {
    const app = await startTestApp()
    const { id: propertyId } = await app.api.properties.create(newProperty(app))
    const { propertyId: _property, ...unit } = await app.api.units.create(newUnit(propertyId, 'A'))
    await app.api.units.update({ ...unit, label: 'A1', marketRent: null })
    const unitsOf = async () => (await app.api.properties.get({ propertyId, asOf })).units
    expect(await unitsOf()).toEqual([{ ...unit, propertyId, label: 'A1', marketRent: null }])
    await app.api.audit.undo()
    expect(await unitsOf()).toEqual([{ ...unit, propertyId }])
    await app.api.audit.undo()
    expect(await unitsOf()).toEqual([])
  })

  it('is refused without a name, with a negative rent, and in a property that is not there', async () => {
    const app = await startTestApp()
    const { id: propertyId } = await app.api.properties.create(newProperty(app))
    const wrong = { ...newUnit(propertyId, ''), marketRent: -1 }
    const { data } = await refusalOf(app.api.units.create(wrong))
    expect(data?.issues?.map(({ path }) => path[0])).toEqual(['label', 'marketRent'])
    expect(await refusalOf(app.api.units.create(newUnit('gone', 'A')))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('goes with its leases while its bookings stay with the property, and comes back as it was', async () => {
    const app = await startTestApp()
    const propertyId = await addWholeProperty(app)
    const before = await app.api.properties.get({ propertyId, asOf })
    const unitId = before.leases[0]?.unitId ?? ''
    expect(await app.api.units.delete({ unitId })).toEqual({ leases: 1 })
    const after = await app.api.properties.get({ propertyId, asOf })
    expect(after.units.map(({ label }) => label)).toEqual(['B'])
    expect(after).toMatchObject({ leases: [], categories: before.categories })
    await app.api.audit.undo()
    expect(await app.api.properties.get({ propertyId, asOf })).toEqual(before)
    const { db } = app.context.files.requireOpen()
    expect(await db.selectFrom('transactions').select('unitId').execute()).toEqual([{ unitId }])
  })
})
