import type { Compilable } from 'kysely'
import { expect, it } from 'vitest'
import { selectPresets } from '#main/reports/preset-queries'
import {
  selectBookings,
  selectBudgetMonths,
  selectImprovements,
  selectLedgerMonths,
} from '#main/reports/report-queries'
import { temporaryFile } from '../database/temporary-file.ts'

it('the queries of reports search by an index', async () => {
  const { db, raw } = await temporaryFile()
  const months = { from: '2025-01', to: '2025-12' }
  const queries: Compilable[] = [
    selectLedgerMonths(db, ['r1', 'r2'], months),
    selectBudgetMonths(db, ['r1', 'r2'], months),
    selectBookings(db, ['r1', 'r2'], '2025-01-01', '2025-12-31'),
    selectImprovements(db, ['r1', 'r2'], '2025-12-31'),
    selectPresets(db, 'p1'),
  ]
  for (const query of queries) {
    const { sql, parameters } = query.compile()
    const plan = raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
    // The categories are some thirty rows.
    expect(plan.filter((detail) => /^SCAN (?!json_each|categories$)/.test(detail))).toEqual([])
    expect(plan.some((detail) => detail.startsWith('SEARCH'))).toBe(true)
  }
})
