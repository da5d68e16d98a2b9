import { describe, expect, it } from 'vitest'
import { kpiKeys, panelKeys } from '#shared/metrics'
import { undo } from '#main/audit/undo'
import { listHealthIssues } from '#main/metrics/health'
import { getMetricSettings, setDashboardLayout } from '#main/metrics/metric-setting-handlers'
import { runCommand } from '#main/audit/run-command'
import {
  completeLayout,
  moveItem,
  toggleHidden,
} from '../../renderer/dashboard/dashboard-layout.ts'
import {
  filterOf,
  periodOf,
  readDashboardSearch,
} from '../../renderer/dashboard/dashboard-search.ts'
import { transactionRow } from '../database/temporary-file.ts'
import { ask } from './ask.ts'
import { handFile } from './hand-file.ts'

describe('the arrangement of the dashboard', () => {
  it('is kept in the file for its portfolio, and taken back with one undo', async () => {
    const file = await handFile()
    const layout = toggleHidden(completeLayout(null), 'irr')
    await setDashboardLayout(file, { portfolioId: 'p1', layout })
    expect((await getMetricSettings(file.db, 'p1')).layout).toEqual(layout)
    await undo(file)
    expect((await getMetricSettings(file.db, 'p1')).layout).toBeNull()
    await setDashboardLayout(file, { portfolioId: 'p1', layout })
    await setDashboardLayout(file, { portfolioId: 'p1', layout: null })
    expect((await getMetricSettings(file.db, 'p1')).layout).toBeNull()
  })

  it('moves a part to the place of another, and shows parts that came later at the end', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd'])
    expect(moveItem(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c'])
    const kept = { tiles: ['irr' as const], panels: ['health' as const], hidden: [] }
    const whole = completeLayout(kept)
    expect(whole.tiles[0]).toBe('irr')
    expect(whole.tiles.toSorted()).toEqual([...kpiKeys].toSorted())
    expect(whole.panels.toSorted()).toEqual([...panelKeys].toSorted())
  })
})

describe('the address of the dashboard', () => {
  it('gives the filter and the period, and forgets what it does not understand', () => {
    const search = readDashboardSearch({
      period: 'custom',
      from: '2026-01-01',
      to: 'soon',
      cities: ['Austin'],
      types: ['castle'],
    })
    expect(filterOf(search)).toEqual({ propertyIds: [], types: [], cities: ['Austin'], tags: [] })
    expect(periodOf(search, '2026-10-31')).toEqual({
      kind: 'custom',
      from: '2026-01-01',
      to: '2026-10-31',
    })
    expect(readDashboardSearch({})).toEqual({})
    expect(periodOf({ period: 'calendar_year' }, '2026-10-31')).toEqual({
      kind: 'calendar_year',
      year: 2025,
    })
  })
})

describe('the list of data to mend', () => {
  it('names what is missing, where, and how much it is about', async () => {
    const file = await handFile()
    await runCommand(file, { label: 'Break' }, async (tx) => {
      await tx.updateTable('properties').set({ purchasePrice: 0 }).where('id', '=', 'oak').execute()
      await tx.updateTable('units').set({ marketRent: null }).where('id', '=', 'c').execute()
      await tx
        .deleteFrom('transactions')
        .where('category', '=', 'rent')
        .where('propertyId', '=', 'oak')
        .execute()
      await tx
        .insertInto('transactions')
        .values(
          transactionRow('x', {
            propertyId: 'elm',
            date: '2025-05-05',
            amount: -700,
            category: 'uncategorised',
          }),
        )
        .execute()
    })
    const issues = await listHealthIssues(file.db, ask({ portfolioId: 'p1', asOf: '2025-12-31' }))
    const shown = issues.map(({ kind, propertyId, subject, date, count, amount }) => [
      kind,
      propertyId,
      subject,
      date,
      count,
      amount,
    ])
    expect(shown).toEqual([
      ['no_price', 'oak', null, null, null, null],
      ['no_value', 'oak', null, null, null, null],
      ['uncategorised', 'elm', null, '2025-05-01', 1, -700],
      // C ends on 2026-03-31, which is three months away.
      ['lease_ending', 'oak', 'C', '2026-03-31', null, null],
      // Due 1,400 in each of October, November and December, and nothing booked as rent.
      ['rent_gap', 'oak', null, '2025-10-01', 3, 420_000],
      ['no_market_rent', 'oak', 'C', null, null, null],
      ['no_coordinates', 'elm', null, null, null, null],
      ['no_coordinates', 'oak', null, null, null, null],
    ])
  })
})
