import { describe, expect, it } from 'vitest'
import { portfolioFigures } from '#shared/finance/portfolio-metrics'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import type { OpenFile } from '#main/database/open-file'
import { currentBooks } from '#main/metrics/book-cache'
import { getDashboard } from '#main/metrics/dashboard-handlers'
import { getFigures } from '#main/metrics/figure-handlers'
import { readBooks, emptyBooks } from '#main/metrics/stored-books'
import { seededRandom } from '../../scripts/build-sample-random.ts'
import { transactionRow } from '../database/temporary-file.ts'
import { ask } from './ask.ts'
import { handFile } from './hand-file.ts'

const hand = ask({ portfolioId: 'p1', asOf: '2025-12-31' })

/** What is kept in memory is what the file says when it is read anew. */
async function expectFresh({ db }: OpenFile) {
  expect(await currentBooks(db)).toEqual(await readBooks(db, emptyBooks))
}

describe('the books in memory', () => {
  it('follow every edit, undo and redo of bookings', async () => {
    const file = await handFile()
    const random = seededRandom(3)
    await expectFresh(file)
    for (let n = 0; n < 40; n += 1) {
      const choice = random.between(0, 1)
      if (choice < 0.5)
        await runCommand(file, { label: 'Book' }, (tx) =>
          tx
            .insertInto('transactions')
            .values(
              transactionRow(`n${n}`, {
                propertyId: random.pick(['elm', 'oak']),
                date: random.pick(['2025-03-31', '2025-11-02', '2026-02-01']),
                amount: Math.round(random.between(-9999, 9999)),
                category: random.pick(['rent', 'repairs', 'mortgage_interest', 'transfer']),
              }),
            )
            .execute(),
        )
      else if (choice < 0.7)
        await runCommand(file, { label: 'Move' }, (tx) =>
          tx
            .updateTable('transactions')
            .set({ propertyId: 'oak' })
            .where('id', '=', 'n1')
            .execute(),
        )
      else await (choice < 0.9 ? undo(file) : redo(file)).catch(() => undefined)
      await expectFresh(file)
    }
  })

  it('follow changes of units, leases, loans, valuations, tags and categories', async () => {
    const file = await handFile()
    await currentBooks(file.db)
    const at = '2026-01-01T00:00:00.000Z'
    const stamps = { createdAt: at, updatedAt: at }
    await runCommand(file, { label: 'Change' }, async (tx) => {
      await tx.updateTable('units').set({ marketRent: 1 }).where('id', '=', 'b').execute()
      await tx.updateTable('leases').set({ monthlyRent: 2 }).where('id', '=', 'lb').execute()
      await tx.updateTable('loans').set({ amount: 3 }).where('id', '=', 'n').execute()
      await tx
        .insertInto('property_tags')
        .values({ propertyId: 'elm', tag: 'core', ...stamps })
        .execute()
    })
    await expectFresh(file)
    await runCommand(file, { label: 'Sort' }, (tx) =>
      tx
        .updateTable('categories')
        .set({ name: 'Steuer' })
        .where('id', '=', 'property_tax')
        .execute(),
    )
    await expectFresh(file)
    expect((await currentBooks(file.db)).get('elm')?.tags).toEqual(['core'])
  })

  it('leave out what is archived, and count it again when it is not', async () => {
    const file = await handFile()
    const archive = (archivedAt: string | null) =>
      runCommand(file, { label: 'Archive' }, (tx) =>
        tx.updateTable('properties').set({ archivedAt }).where('id', '=', 'elm').execute(),
      )
    await archive('2026-01-01T00:00:00.000Z')
    const { together } = await getFigures(file.db, hand)
    expect([together.value.value, together.noi.value]).toEqual([20_000_000, 330_000])
    await archive(null)
    expect((await getFigures(file.db, hand)).together.noi.value).toBe(6_300_000)
  })
})

describe('the dashboard of the hand portfolio', () => {
  const filtered = (filter: Partial<(typeof hand)['filter']>) =>
    ({ ...hand, filter: { ...hand.filter, ...filter } }) as const

  it('counts the properties that pass every filter', async () => {
    const { db } = await handFile()
    const noiOf = async (filter: Parameters<typeof filtered>[0]) => {
      const { kpis, counted } = await getDashboard(db, filtered(filter))
      return [counted, kpis.find(({ key }) => key === 'noi')?.value]
    }
    expect(await noiOf({})).toEqual([2, 6_300_000])
    expect(await noiOf({ propertyIds: ['elm'] })).toEqual([1, 5_970_000])
    expect(await noiOf({ cities: ['Austin'], propertyIds: ['oak'] })).toEqual([1, 330_000])
    expect((await noiOf({ types: ['office'] }))[0]).toBe(0)
    expect((await noiOf({ tags: ['core'] }))[0]).toBe(0)
  })

  it('compares with the period before or with a year earlier', async () => {
    const { db } = await handFile()
    const half = { kind: 'custom', from: '2025-07-01', to: '2025-12-31' } as const
    const before = await getDashboard(db, {
      ...hand,
      period: half,
      comparison: 'previous_period',
    })
    expect(before.comparison.period).toEqual({ from: '2025-01-01', to: '2025-06-30' })
    const noi = before.kpis.find(({ key }) => key === 'noi')
    // July to December 63,000 − 22,200 = 40,800, after the 22,200 of January to June.
    expect([noi?.value, noi?.previous]).toEqual([4_080_000, 2_220_000])
    const year = await getDashboard(db, { ...hand, period: half })
    expect(year.comparison.period).toEqual({ from: '2024-07-01', to: '2024-12-31' })
    // Elm was bought on the last day of it, and brought nothing on that day.
    expect(year.kpis.find(({ key }) => key === 'noi')?.previous).toBe(0)
    const first = { kind: 'custom', from: '2025-01-01', to: '2025-06-30' } as const
    const early = await getDashboard(db, { ...hand, asOf: '2025-06-30', period: first })
    expect(early.kpis.find(({ key }) => key === 'noi')?.previous).toBeNull()
  })

  it('shows what falls due when, and what came in of what was due', async () => {
    const { db } = await handFile()
    const { leaseExpiry, debtMaturity, collection, equityByMonth } = await getDashboard(db, hand)
    // A 62,400 to 2027; B 21,600 and C 16,800 to 2026; of 100,800.
    expect(leaseExpiry).toEqual([
      { year: 2026, annualRent: 3_840_000, share: 384 / 1008, leases: 2 },
      { year: 2027, annualRent: 6_240_000, share: 624 / 1008, leases: 1 },
    ])
    expect(debtMaturity).toEqual([{ year: 2029, balance: 60_000_000, share: 1, loans: 1 }])
    expect(collection.find(({ month }) => month === '2025-04')).toEqual({
      month: '2025-04',
      contracted: 680_000,
      collected: 500_000,
    })
    expect(equityByMonth.at(-1)).toEqual({
      date: '2025-12-31',
      value: 130_000_000,
      debt: 60_000_000,
      equity: 70_000_000,
    })
  })

  it('has the return of all flows together, in the middle of a month too', async () => {
    const { db } = await handFile()
    for (const asOf of ['2025-12-15', '2025-12-31', '2025-08-20']) {
      const { together, properties } = await getFigures(db, { ...hand, asOf })
      const { kpis } = await getDashboard(db, { ...hand, asOf })
      expect(kpis.find(({ key }) => key === 'irr')?.value).toBe(together.irr.value)
      expect(properties).toHaveLength(2)
    }
    const books = [...(await currentBooks(db)).values()].map((book) =>
      Object.assign({}, book, { parts: [] }),
    )
    const scope = {
      asOf: '2025-12-31',
      period: { from: '2025-01-01', to: '2025-12-31' },
      sellingCostRate: 0,
    }
    // Worked out by bisection elsewhere, from every flow of both.
    expect(portfolioFigures(books, scope)('irr').value).toBeCloseTo(0.1444322463439359, 12)
  })
})
