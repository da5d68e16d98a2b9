import { describe, expect, it } from 'vitest'
import { refusalOf } from '../portfolio/entries.ts'
import { leasingInput, letUnit, solveLeasing, startLeasingApp } from './leasing-app.ts'

async function withPlan() {
  const started = await startLeasingApp()
  const { app, a, b } = started
  const run = await solveLeasing(app, leasingInput(a, b))
  const offers = async () =>
    (await app.api.leaseOffers.list({ portfolioId: app.portfolioId })).toSorted((x, y) =>
      x.unitLabel.localeCompare(y.unitLabel),
    )
  return { ...started, runId: run.id, offers }
}

describe('Accepting a leasing mix', () => {
  it('writes an offer on each unit, from when it is free, with a task to send it', async () => {
    const { app, runId, offers, a, b } = await withPlan()
    const { changes } = await app.api.optimizations.previewAccept({ runId })
    await app.api.optimizations.accept({ runId })
    const written = await offers()
    expect(written).toMatchObject([
      {
        unitId: a.id,
        packageName: '12 months',
        area: 850,
        // 2026-11-21 and a month on, from the next first of a month.
        startDate: '2027-01-01',
        endDate: '2027-12-31',
        breakDate: null,
        // 850 · 24 / 12 = 1,700 a month
        monthlyRent: 170_000,
        freeMonths: 0,
        incentive: 0,
        validUntil: '2026-12-05',
        status: 'offered',
        leaseId: null,
        optimizationId: runId,
      },
      {
        unitId: b.id,
        packageName: '24 months',
        startDate: '2027-04-01',
        endDate: '2029-03-31',
        breakDate: '2028-03-31',
        monthlyRent: 170_000,
        freeMonths: 1,
        // 850 · 2
        incentive: 170_000,
        indexation: 0.02,
      },
    ])
    expect(changes.map(({ entity, action, name }) => [entity, action, name])).toEqual([
      ['offer', 'add', '12 Elm St, A: 12 months'],
      ['offer', 'add', '12 Elm St, B: 24 months'],
      ['task', 'add', 'Send the offer for 12 Elm St, A: “12 months” at $1,700 a month'],
      ['task', 'add', 'Send the offer for 12 Elm St, B: “24 months” at $1,700 a month'],
    ])
    expect(changes.slice(0, 2).map(({ facts }) => facts.map(({ name }) => name))).toEqual([
      ['rent', 'start', 'end'],
      ['rent', 'start', 'end', 'freeMonths', 'incentive'],
    ])
    const tasks = await app.api.tasks.list({ portfolioId: app.portfolioId })
    expect(tasks.map(({ title, unitId, dueDate }) => [title, unitId, dueDate]).toSorted()).toEqual([
      [changes[2]?.name, a.id, '2026-12-05'],
      [changes[3]?.name, b.id, '2026-12-05'],
    ])
  })

  it('is taken back whole by one undo and comes back with one redo', async () => {
    const { app, runId, offers } = await withPlan()
    await app.api.optimizations.accept({ runId })
    const before = await offers()
    await app.api.audit.undo()
    expect(await offers()).toEqual([])
    expect(await app.api.tasks.list({ portfolioId: app.portfolioId })).toEqual([])
    expect((await app.api.optimizations.get({ runId })).acceptedAt).toBeNull()
    await app.api.audit.redo()
    expect(await offers()).toEqual(before)
  })

  it('refuses a second time, and a unit that has been let since', async () => {
    const { app, runId, a } = await withPlan()
    await letUnit(app, a.id, 'Ada', '2028-12-31', '2026-12-01')
    expect(await refusalOf(app.api.optimizations.accept({ runId }))).toMatchObject({
      code: 'PLAN_STALE',
    })
    await app.api.audit.undo()
    await app.api.optimizations.accept({ runId })
    expect(await refusalOf(app.api.optimizations.accept({ runId }))).toMatchObject({
      code: 'PLAN_STALE',
    })
  })

  it('compares the rents planned with those of the leases that came of it', async () => {
    const { app, runId, offers, a } = await withPlan()
    await app.api.optimizations.accept({ runId })
    const [first, second] = await offers()
    if (!first || !second) throw new Error('there are not two offers')
    const lease = await app.api.leases.create({
      unitId: a.id,
      tenantId: null,
      newTenant: { name: 'Ada', email: null, phone: null, sector: null },
      startDate: first.startDate,
      endDate: first.endDate,
      breakDate: null,
      movedOutDate: null,
      monthlyRent: 165_000,
      deposit: 0,
      steps: [],
      offerId: first.id,
    })
    await app.api.leaseOffers.setStatus({ offerId: second.id, status: 'declined' })
    expect(await offers()).toMatchObject([
      { status: 'accepted', leaseId: lease.id },
      { status: 'declined', leaseId: null },
    ])
    expect(await app.api.optimizations.actuals({ runId })).toMatchObject([
      { planned: { value: 1700 }, actual: { value: 1650 }, state: 'differs' },
      { planned: { value: 1700 }, actual: null, state: 'gone' },
    ])
    // The offer outlives its lease, and both go with the unit.
    await app.api.leases.delete({ leaseId: lease.id })
    expect((await offers())[0]?.leaseId).toBeNull()
    await app.api.units.delete({ unitId: a.id })
    expect((await offers()).map(({ unitLabel }) => unitLabel)).toEqual(['B'])
  })

  it('lets only the offer’s own unit', async () => {
    const { app, runId, offers, a } = await withPlan()
    await app.api.optimizations.accept({ runId })
    const other = (await offers())[1]
    const lease = {
      unitId: a.id,
      tenantId: null,
      newTenant: { name: 'Ada', email: null, phone: null, sector: null },
      startDate: '2027-01-01',
      endDate: '2027-12-31',
      breakDate: null,
      movedOutDate: null,
      monthlyRent: 1,
      deposit: 0,
      steps: [],
      offerId: other?.id ?? '',
    }
    expect(await refusalOf(app.api.leases.create(lease))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
