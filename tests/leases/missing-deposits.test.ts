import { describe, expect, it } from 'vitest'
import { missingDeposit } from '#shared/finance/missing-deposits'
import { tenanciesOf } from '#shared/finance/tenancies'
import { runCommand } from '#main/audit/run-command'
import { refusalOf } from '../portfolio/entries.ts'
import { leaseOf } from './lease-of.ts'
import { startLetHouse } from './let-house.ts'

const asOf = '2026-11-21'

describe('the deposit missing from the books of a tenancy', () => {
  const first = leaseOf({
    id: 'first',
    startDate: '2023-03-01',
    endDate: '2024-12-31',
    deposit: 165_000,
  })
  const renewal = leaseOf({
    id: 'renewal',
    startDate: '2025-01-01',
    endDate: '2027-12-31',
    deposit: 180_000,
    renewsLeaseId: 'first',
  })
  const [tenancy] = tenanciesOf([first, renewal])
  const open = { asOf, ownedFrom: '2020-01-01', lockedThrough: null }
  const gap = (amounts: readonly number[], bounds: Partial<typeof open> | object = {}) =>
    tenancy === undefined
      ? undefined
      : missingDeposit(
          tenancy,
          amounts.map((amount) => ({ amount })),
          { ...open, ...bounds },
        )

  it('is all of 1,800 on the day the tenant came, when nothing was booked', () => {
    expect(gap([])).toEqual({
      lease: renewal,
      agreed: 180_000,
      received: 0,
      missing: 180_000,
      date: '2023-03-01',
    })
  })

  it('is 150 on the day of the renewal, when 1,650 of 1,800 was received', () => {
    expect(gap([165_000])).toMatchObject({
      received: 165_000,
      missing: 15_000,
      date: '2025-01-01',
    })
  })

  it('is nothing when all was received, though 450 of it was kept for damage since', () => {
    expect(gap([165_000, 15_000])).toBeNull()
    expect(gap([180_000, -45_000])).toBeNull()
  })

  it('is not received before the house was bought, nor in books that are closed', () => {
    expect(gap([], { ownedFrom: '2024-05-15' })).toMatchObject({ date: '2024-05-15' })
    expect(gap([], { lockedThrough: '2025-12-31' })).toMatchObject({ date: '2026-01-01' })
    expect(gap([], { ownedFrom: '2026-02-01', lockedThrough: '2025-12-31' })).toMatchObject({
      date: '2026-02-01',
    })
  })

  it('waits while the books are closed up to the day asked about', () => {
    expect(gap([], { lockedThrough: '2026-11-20' })).toMatchObject({ date: '2026-11-21' })
    expect(gap([], { lockedThrough: '2026-11-21' })).toBeNull()
  })

  it('is nothing before the tenant comes and after the tenant left', () => {
    expect(gap([], { asOf: '2023-02-28' })).toBeNull()
    expect(gap([], { asOf: '2023-03-01' })).toMatchObject({ missing: 165_000 })
    expect(gap([], { asOf: '2028-01-01' })).toBeNull()
  })
})

/** The let house with J. Diaz for two weeks in its other unit, who owes a deposit of 1,500. */
async function startFullHouse() {
  const house = await startLetHouse()
  const diaz = await house.api.leases.create({
    ...house.next,
    unitId: house.unitB,
    tenantId: null,
    newTenant: { name: 'J. Diaz', email: null, phone: null, sector: null },
    startDate: '2026-11-07',
    endDate: '2027-11-06',
    monthlyRent: 150_000,
    deposit: 150_000,
  })
  const missing = (day = asOf) =>
    house.api.tenants.missingDeposits({ portfolioId: house.portfolioId, asOf: day })
  return { ...house, diaz, missing }
}

const chosen = (rows: readonly { leaseId: string; date: string; missing: number }[]) =>
  rows.map(({ leaseId, date, missing: amount }) => ({ leaseId, date, amount }))

describe('the deposits missing from the books of a portfolio', () => {
  it('are listed by unit, booked as one command of 3,150, and taken back by one undo', async () => {
    const { api, lease, diaz, missing, tenant } = await startFullHouse()
    const proposed = await missing()
    expect(proposed).toEqual([
      {
        leaseId: lease.id,
        tenantName: 'R. Ortiz',
        propertyName: '12 Elm St',
        unitLabel: 'A',
        agreed: 165_000,
        received: 0,
        missing: 165_000,
        date: '2025-01-01',
      },
      {
        leaseId: diaz.id,
        tenantName: 'J. Diaz',
        propertyName: '12 Elm St',
        unitLabel: 'B',
        agreed: 150_000,
        received: 0,
        missing: 150_000,
        date: '2026-11-07',
      },
    ])
    expect(await api.tenants.bookDeposits({ deposits: chosen(proposed) })).toHaveLength(2)
    expect(await missing()).toEqual([])
    const ortiz = await tenant(asOf)
    expect(ortiz.tenant.deposit).toMatchObject({ agreed: 165_000, held: 165_000 })
    expect(ortiz.deposits).toMatchObject([
      { date: '2025-01-01', amount: 165_000, description: 'Deposit R. Ortiz' },
    ])
    expect((await api.audit.undo()).redo?.label).toBe('Receive 2 deposits')
    expect(await missing()).toEqual(proposed)
  })

  it('do not include what a booking of the unit says, even of a later day, and come to the rest', async () => {
    const { api, lease, diaz, missing } = await startFullHouse()
    const received = { leaseId: lease.id, kind: 'received' as const }
    await api.tenants.bookDeposit({ ...received, date: '2025-01-03', amount: 100_000 })
    expect(await missing()).toMatchObject([
      { leaseId: lease.id, received: 100_000, missing: 65_000 },
      { leaseId: diaz.id },
    ])
    await api.tenants.bookDeposit({ ...received, date: '2026-12-01', amount: 65_000 })
    expect(await missing()).toMatchObject([{ leaseId: diaz.id }])
    expect(await missing('2026-11-06')).toEqual([])
  })

  it('are booked all or none: a closed day refuses the others with it', async () => {
    const { api, context, portfolioId, missing } = await startFullHouse()
    const proposed = await missing()
    await runCommand(context.files.requireWritable(), { label: 'Close 2025' }, (tx) =>
      tx
        .updateTable('portfolios')
        .set({ lockedThrough: '2025-12-31' })
        .where('id', '=', portfolioId)
        .execute(),
    )
    const refused = await refusalOf(api.tenants.bookDeposits({ deposits: chosen(proposed) }))
    expect(refused).toMatchObject({ code: 'PERIOD_LOCKED' })
    const afterwards = await missing()
    expect(afterwards.map(({ date, missing: amount }) => [date, amount])).toEqual([
      ['2026-01-01', 165_000],
      ['2026-11-07', 150_000],
    ])
    expect(await api.tenants.bookDeposits({ deposits: chosen(afterwards) })).toHaveLength(2)
  })

  it('are refused when a lease is no longer there, and when there is nothing to book', async () => {
    const { api, diaz, missing } = await startFullHouse()
    const proposed = await missing()
    await api.leases.delete({ leaseId: diaz.id })
    expect(await refusalOf(api.tenants.bookDeposits({ deposits: chosen(proposed) }))).toMatchObject(
      { code: 'NOT_FOUND' },
    )
    expect(await missing()).toMatchObject([{ missing: 165_000 }])
    const nothing = await refusalOf(api.tenants.bookDeposits({ deposits: [] }))
    expect(nothing.data?.issues?.map(({ path }) => path[0])).toEqual(['deposits'])
  })
})
