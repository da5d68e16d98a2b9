import { describe, expect, it } from 'vitest'
import { listLateRent, listRentMonths, readRentAccounts } from '#main/late-rent/rent-accounts'
import { loadLettings } from '#main/leases/lettings'
import { monthRange } from '#shared/dates'
import { LateRentQuery, RentMonthsQuery } from '#shared/late-rent'
import { sharedSample, sourceTable } from '../metrics/sample-file.ts'
import { startLetHouse } from './let-house.ts'

describe('late rent', () => {
  it('begins with the first month in which rent was booked, and is settled by a payment', async () => {
    const { api, lease, portfolioId } = await startLetHouse()
    const lateRent = () => api.lateRent.list({ portfolioId, asOf: '2026-11-21' })
    expect(await lateRent()).toMatchObject({ from: null, accounts: [] })
    const pay = (date: string, amount: number) =>
      api.lateRent.recordPayment({ leaseId: lease.id, date, amount })
    await pay('2026-09-02', 165_000)
    // Due from September to November: 4,950, of which 1,650 is paid.
    expect((await lateRent()).accounts).toMatchObject([
      { arrears: 330_000, daysLate: 51, isLate: true, ageing: { to30: 165_000, to60: 165_000 } },
    ])
    await pay('2026-11-20', 330_000)
    expect((await lateRent()).accounts).toMatchObject([{ arrears: 0, isLate: false }])
    expect((await lateRent()).collection.at(-1)).toEqual({
      month: '2026-11',
      due: 165_000,
      paid: 165_000,
      paidInTime: 0,
      share: 1,
    })
    await api.audit.undo()
    expect((await lateRent()).accounts).toMatchObject([{ arrears: 330_000 }])
  })
})

describe('late rent of the sample', () => {
  const sample = sharedSample()
  const read = (part: object = {}) =>
    listLateRent(
      sample(),
      LateRentQuery.parse({ portfolioId: 'sample', asOf: '2026-10-31', ...part }),
    )

  it('has every rent in an account: their sum is that of the source, to the cent', async () => {
    const lettings = await loadLettings(sample().db, 'sample')
    const query = LateRentQuery.parse({ portfolioId: 'sample', asOf: '2026-10-31' })
    const { accounts } = await readRentAccounts(sample(), lettings, query)
    const booked = sourceTable('transactions')
      .filter((row) => row['category'] === 'rent')
      .reduce((sum, row) => sum + Math.round(Number(row['amount']) * 100), 0)
    expect(accounts.reduce((sum, { paid }) => sum + paid, 0)).toBe(booked)
  })

  it('finds the missed payments, and no more', async () => {
    const { accounts } = await read()
    const owing = accounts
      .filter(({ arrears }) => arrears > 0)
      .map(({ tenantName, arrears }) => [tenantName, arrears] as const)
    // Each is a month, or two, that the source has no booking for.
    expect(Object.fromEntries(owing)).toEqual({
      'Rosa Moreno': 241_500,
      'Ben Evans': 116_000,
      // A month at 840 and one at 865.
      'Zane Silva': 170_500,
      'Jamal Lopez': 82_875,
      // 2,465 of the first lease, and 2,690 · 15 / 31 of the days from 17 to 31 May 2026.
      'Liam Grant': 246_500 + 130_161,
      'Harbor Laundry Co': 266_079,
      'Wes Ivanov': 174_000,
      'Tara Grant': 188_000,
    })
  })

  it('follows one account by hand: Rosa Moreno, who missed October 2025 and left in June 2026', async () => {
    const { accounts } = await read()
    const account = accounts.find(({ tenantName }) => tenantName === 'Rosa Moreno')
    // 10 months at 2,240, 12 at 2,300 and 10 at 2,415 from November 2023 to June 2026, one unpaid.
    expect(account).toMatchObject({
      due: 10 * 224_000 + 12 * 230_000 + 10 * 241_500,
      paid: 10 * 224_000 + 12 * 230_000 + 9 * 241_500,
      arrears: 241_500,
      isCurrent: false,
      lastPaidOn: '2026-06-01',
    })
    // What came in settled the oldest months first, so that the last one is open.
    expect(account?.openMonths).toMatchObject([{ month: '2026-06', due: 241_500, paid: 0 }])
    const query = { portfolioId: 'sample', asOf: '2026-10-31', leaseId: account?.leaseId }
    const months = await listRentMonths(sample(), RentMonthsQuery.parse(query))
    expect(months.map(({ month }) => month)).toEqual(monthRange('2023-11', '2026-06'))
    expect(months.find(({ month }) => month === '2024-08')).toMatchObject({
      // Two parts of 1,120, on the 1st and the 9th.
      paidOn: '2024-08-09',
      state: 'paid_late',
    })
  })

  it('follows the as-of day: nothing booked later counts', async () => {
    const { accounts } = await read({ asOf: '2024-08-05' })
    const account = accounts.find(({ tenantName }) => tenantName === 'Rosa Moreno')
    expect(account).toMatchObject({ arrears: 112_000, daysLate: 4, isLate: false })
  })
})
