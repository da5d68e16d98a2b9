import type { Compilable } from 'kysely'
import { describe, expect, it } from 'vitest'
import { selectBookedDays, selectRecurring, selectSkips } from '#main/recurring/recurring-queries'
import { temporaryFile } from '../database/temporary-file.ts'

describe('the queries of what recurs', () => {
  it('search by an index and never read a whole table', async () => {
    const { db, raw } = await temporaryFile()
    const queries: Compilable[] = [
      selectRecurring(db, ['r1', 'r2']),
      selectBookedDays(db, ['e1', 'e2']),
      selectSkips(db, ['e1', 'e2']),
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
})
