import { describe, expect, it } from 'vitest'
import { findAlertCauses } from '#main/alerts/alert-causes'
import {
  selectBookedCosts,
  selectExpiringDocuments,
  selectInsurances,
  selectOverdueTasks,
  selectPlannedCosts,
  selectRefusedLetters,
} from '#main/alerts/alert-fact-queries'
import {
  selectAlertsByKey,
  selectClosedAlerts,
  selectCurrentAlerts,
} from '#main/alerts/alert-queries'
import { selectAlertRules } from '#main/alerts/alert-rule-queries'
import { temporaryFile } from '../database/temporary-file.ts'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()

describe('the alerts of the sample portfolio', () => {
  it('are a handful of grave ones and a page of others, of many rules', async () => {
    const file = sample()
    const portfolio = await file.db.selectFrom('portfolios').select('id').executeTakeFirstOrThrow()
    const day = '2026-10-31'
    const question = { portfolioId: portfolio.id, today: day, booksOn: day }
    const causes = await findAlertCauses(file, question)
    const counts = (severity: string) => causes.filter((one) => one.severity === severity).length
    expect(counts('critical')).toBe(6)
    expect(counts('warning')).toBeGreaterThan(10)
    expect(counts('warning')).toBeLessThan(20)
    expect(new Set(causes.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(9)
    // Worked out from the sample's own tables: the strip's loan falls due the day after the books end.
    expect(causes.map(({ key }) => key.split('/')[0])).toContain('loan_maturity')
    expect(new Set(causes.map(({ key }) => key)).size).toBe(causes.length)
    // Every property has its insurance on file; two run out within 30 days.
    expect(causes.filter(({ sentence }) => sentence === 'insurance_expiring')).toHaveLength(2)
    expect(causes.map(({ sentence }) => sentence)).not.toContain('no_insurance')
  })
})

/** The keys that are asked for are a list in the question, and read whole. */
const isWholeTable = (detail: string) => detail.startsWith('SCAN') && !detail.includes('json_each')

describe('what the alerts are read by', () => {
  it('uses an index and never reads a whole table', async () => {
    const { db, raw } = await temporaryFile()
    const queries = [
      selectExpiringDocuments(db, 'p', '2026-01-01', '2026-12-31'),
      selectInsurances(db, 'p'),
      selectRefusedLetters(db, 'p'),
      selectOverdueTasks(db, 'p', '2026-12-31'),
      selectBookedCosts(db, ['a', 'b'], '2026-01', '2026-12'),
      selectPlannedCosts(db, ['a', 'b'], '2026-01', '2026-12'),
      selectCurrentAlerts(db, 'p'),
      selectClosedAlerts(db, 'p'),
      selectAlertsByKey(db, 'p', ['a', 'b']),
      selectAlertRules(db, 'p'),
    ]
    for (const query of queries) {
      const { sql, parameters } = query.compile()
      const plan = raw
        .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
        .all(...parameters)
        .map(({ detail }) => detail)
      const own = plan.filter((detail) => !detail.includes('properties'))
      expect(own.filter(isWholeTable)).toEqual([])
      expect(own.some((detail) => detail.startsWith('SEARCH'))).toBe(true)
    }
  })
})
