import type { Compilable } from 'kysely'
import { expect, it } from 'vitest'
import {
  selectBookedMonths,
  selectPlannedMonths,
  selectPlannedYears,
} from '#main/budgets/budget-queries'
import {
  selectBookedYears,
  selectCategoryYear,
  selectPropertyNames,
  selectTopPayees,
} from '#main/properties/property-page-queries'
import { temporaryFile } from '../database/temporary-file.ts'

it('the queries of plans and of a property’s page search by an index', async () => {
  const { db, raw } = await temporaryFile()
  const year = { from: '2025-01-01', to: '2025-12-31' }
  const queries: Compilable[] = [
    selectPlannedMonths(db, 'r1', '2025-01', '2025-12'),
    selectBookedMonths(db, 'r1', '2025-01', '2025-12'),
    selectPlannedYears(db, 'r1'),
    selectBookedYears(db, 'r1'),
    selectCategoryYear(db, 'r1', 2025),
    selectPropertyNames(db, 'p1'),
    selectTopPayees(db, 'r1', year, 10),
  ]
  for (const query of queries) {
    const { sql, parameters } = query.compile()
    const plan = raw
      .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail)
    expect(plan.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
    expect(plan.some((detail) => detail.startsWith('SEARCH'))).toBe(true)
  }
})
