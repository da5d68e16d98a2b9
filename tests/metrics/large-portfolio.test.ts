import { describe, expect, it, onTestFinished } from 'vitest'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { getDashboard } from '#main/metrics/dashboard-handlers'
import { makePortfolio } from '../bench/make-portfolio.ts'
import { temporaryPath } from '../database/temporary-file.ts'
import { ask } from './ask.ts'

describe('the generator of large portfolios', () => {
  it('books as many rows as it is asked to, with exact totals and an unbroken log', async () => {
    const load = { properties: 3, years: 2, bookings: 250, seed: 5 }
    const file = await makePortfolio(temporaryPath(), load)
    onTestFinished(() => file.close())
    const { raw, db } = file
    const count = raw.prepare('select count(*) as n from transactions').get()
    expect(count).toEqual({ n: 1500 })
    const stored = raw.prepare('select * from monthly_totals order by 1, 2, 3').all()
    const summed = raw
      .prepare(
        `select propertyId, substr(date, 1, 7) as month, category, sum(amount) as amount, count(*) as count
         from transactions group by 1, 2, 3 order by 1, 2, 3`,
      )
      .all()
    expect(stored).toEqual(summed)
    expect(await verifyAuditChain(db)).toMatchObject({ ok: true })
    expect(raw.pragma('foreign_key_check')).toEqual([])
    // The triggers are back: a write outside a command is refused.
    expect(() => raw.exec("delete from transactions where id = 'x00000001'")).toThrow(
      /outside a command/,
    )
    const { kpis } = await getDashboard(db, ask({ portfolioId: 'load' }))
    expect(kpis.filter(({ value }) => value === null)).toEqual([])
  })
})
