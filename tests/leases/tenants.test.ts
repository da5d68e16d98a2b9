import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { refusalOf } from '../portfolio/entries.ts'
import { startLetHouse } from './let-house.ts'

const asOf = '2026-11-21'

describe('a tenant', () => {
  it('is added, edited, archived, restored and deleted, each undone', async () => {
    const { api, portfolioId } = await startLetHouse()
    const rows = () => api.tenants.overview({ portfolioId, asOf })
    const { id } = await api.tenants.create({
      portfolioId,
      name: 'S. Park',
      email: 's@example.com',
      phone: null,
      sector: null,
    })
    const edit = {
      id,
      name: 'Sun Park',
      email: null,
      phone: '1',
      sector: 'Retail',
      notes: 'Polite.',
    }
    await api.tenants.update(edit)
    await api.tenants.archive({ tenantId: id, isArchived: true })
    expect((await rows()).find((row) => row.id === id)).toMatchObject({
      ...edit,
      archivedAt: expect.any(String),
      leases: 0,
      isCurrent: false,
    })
    await api.tenants.archive({ tenantId: id, isArchived: false })
    await api.tenants.delete({ tenantId: id })
    expect(await rows()).toHaveLength(1)
    await api.audit.undo()
    expect((await rows()).find((row) => row.id === id)).toMatchObject({ archivedAt: null })
  })

  it('with a lease is not deleted, and the sentence offers what can be done', async () => {
    const { api, lease } = await startLetHouse()
    expect(await refusalOf(api.tenants.delete({ tenantId: lease.tenantId }))).toMatchObject({
      code: 'TENANT_HAS_LEASES',
      message: 'R. Ortiz has a lease. Archive the tenant instead, or delete the leases first.',
    })
  })

  it('is known with rent, end of the lease and what was paid', async () => {
    const { api, lease, tenant } = await startLetHouse()
    await api.lateRent.recordPayment({
      leaseId: lease.id,
      date: '2026-11-02',
      amount: 165_000,
      lateFee: 2_500,
    })
    const { tenant: row, payments, leaseIds } = await tenant(asOf)
    expect(row).toMatchObject({
      propertyName: '12 Elm St',
      unitLabel: 'A',
      isCurrent: true,
      leaseEnd: '2026-12-31',
      rentToday: 165_000,
      arrears: 0,
      leases: 1,
    })
    expect(leaseIds).toEqual([lease.id])
    expect(payments.map(({ category, amount }) => [category, amount]).toSorted()).toEqual([
      ['other_income', 2_500],
      ['rent', 165_000],
    ])
  })
})

describe('a deposit', () => {
  it('is a liability: agreed 1,650, received, given back less 450 kept, which becomes income', async () => {
    const { api, lease, tenant } = await startLetHouse()
    const deposit = async () => (await tenant(asOf)).tenant.deposit
    expect(await deposit()).toEqual({ agreed: 165_000, received: 0, returned: 0, held: 0 })
    const booking = { leaseId: lease.id, date: '2025-01-01', amount: 165_000 }
    await api.tenants.bookDeposit({ ...booking, kind: 'received' })
    const held = { agreed: 165_000, received: 165_000, returned: 0, held: 165_000 }
    expect(await deposit()).toEqual(held)
    const ids = await api.tenants.bookDeposit({
      ...booking,
      kind: 'returned',
      date: '2026-11-20',
      amount: 120_000,
      withheld: 45_000,
      reason: 'broken door',
    })
    expect(ids).toHaveLength(3)
    expect(await deposit()).toEqual({ ...held, returned: 165_000, held: 0 })
    const { payments, deposits } = await tenant(asOf)
    expect(deposits.map(({ amount }) => amount)).toEqual([-45_000, -120_000, 165_000])
    expect(payments.filter(({ category }) => category === 'other_income')).toMatchObject([
      { amount: 45_000, description: 'Deposit withheld from R. Ortiz: broken door' },
    ])
    expect((await api.audit.undo()).redo?.label).toBe('Return deposit of R. Ortiz')
    expect(await deposit()).toEqual(held)
    await api.audit.undo()
    expect((await deposit()).held).toBe(0)
  })

  it('counts in no income: the month’s figures do not move', async () => {
    const { api, lease, propertyId } = await startLetHouse()
    const figures = async () =>
      (await api.properties.get({ propertyId, asOf: '2026-10-31' })).figures
    const before = await figures()
    await api.tenants.bookDeposit({
      leaseId: lease.id,
      kind: 'received',
      date: '2026-10-05',
      amount: 165_000,
    })
    expect(await figures()).toEqual(before)
  })

  it('of a renewal takes the place of the one before, and nothing is agreed once all have left', async () => {
    const { api, lease, next, tenant } = await startLetHouse()
    await api.leases.create({
      ...next,
      startDate: '2027-01-01',
      endDate: '2027-12-31',
      deposit: 180_000,
      renewsLeaseId: lease.id,
    })
    expect((await tenant('2026-12-31')).tenant.deposit.agreed).toBe(165_000)
    expect((await tenant('2027-01-01')).tenant.deposit.agreed).toBe(180_000)
    expect((await tenant('2028-01-01')).tenant.deposit.agreed).toBe(0)
  })

  it('needs an amount, and withholds nothing when it is received', async () => {
    const { api, lease } = await startLetHouse()
    const booking = { leaseId: lease.id, date: '2025-01-01', kind: 'received' as const }
    const fieldsOf = async (part: { amount: number; withheld?: number }) =>
      (await refusalOf(api.tenants.bookDeposit({ ...booking, ...part }))).data?.issues?.map(
        ({ path }) => path[0],
      )
    expect(await fieldsOf({ amount: 0 })).toEqual(['amount'])
    expect(await fieldsOf({ amount: 5, withheld: 5 })).toEqual(['withheld'])
  })

  it('is refused in a period that is closed', async () => {
    const { api, lease, context, portfolioId } = await startLetHouse()
    const file = context.files.requireWritable()
    await runCommand(file, { label: 'Close 2025' }, (tx) =>
      tx
        .updateTable('portfolios')
        .set({ lockedThrough: '2025-12-31' })
        .where('id', '=', portfolioId)
        .execute(),
    )
    const booking = { leaseId: lease.id, kind: 'received' as const, amount: 5 }
    const refused = api.tenants.bookDeposit({ ...booking, date: '2025-12-31' })
    expect(await refusalOf(refused)).toMatchObject({ code: 'PERIOD_LOCKED' })
    await api.tenants.bookDeposit({ ...booking, date: '2026-01-01' })
  })
})
