import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import { exportPortfolio } from '#main/portfolio-file/export-portfolio'
import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import { portfolioRow, temporaryFile } from '../database/temporary-file.ts'
import { fullPortfolio } from './full-portfolio.ts'

const parse = (portable: unknown) => parsePortfolioFile(JSON.stringify(portable))

describe('a portable file of closed books or of what is put away', () => {
  it('brings bookings behind the day through which its books are closed, and is taken back by undo', async () => {
    const portable = parse(fullPortfolio())
    portable.portfolio.lockedThrough = '2025-12-31'
    const file = await temporaryFile()
    await runCommand(file, { label: 'Another' }, (tx) =>
      tx.insertInto('portfolios').values(portfolioRow('p2')).execute(),
    )
    await importPortfolio(file, portable)
    const count = () => file.raw.prepare('select count(*) from transactions').pluck().get()
    expect([count(), (await exportPortfolio(file, 'p1')).portfolio.lockedThrough]).toEqual([
      5,
      '2025-12-31',
    ])
    await undo(file)
    expect(count()).toBe(0)
    await redo(file)
    expect(count()).toBe(5)
  })

  it('carries a unit that is put away, with the lease and the bookings on it', async () => {
    const file = await temporaryFile()
    const portable = parse(fullPortfolio())
    const archivedAt = '2026-02-01T00:00:00.000Z'
    for (const unit of portable.properties.flatMap(({ units }) => units))
      unit.archivedAt = archivedAt
    await importPortfolio(file, portable)
    const exported = parse(await exportPortfolio(file))
    expect(exported.properties[0]?.units).toMatchObject([{ id: 'u1', archivedAt }])
  })

  it('leaves closed books as they are, whatever day it brings', async () => {
    const file = await temporaryFile()
    const portable = parse(fullPortfolio())
    portable.portfolio.lockedThrough = '2025-12-31'
    await importPortfolio(file, portable)
    const earlier = parse(fullPortfolio())
    for (const booking of earlier.transactions) booking.amount += 1
    await expect(importPortfolio(file, earlier)).rejects.toMatchObject({ code: 'PERIOD_LOCKED' })
  })
})
