import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examineFile } from '#main/doctor/examine-file'
import { exportPortfolio } from '#main/portfolio-file/export-portfolio'
import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import { importedTables } from '#main/portfolio-file/portfolio-rows'
import { temporaryFile } from '../database/temporary-file.ts'
import { contentOf } from './content-of.ts'
import { portfolios } from './random-portfolio.ts'

const parse = (portable: unknown) => parsePortfolioFile(JSON.stringify(portable))

describe('any portfolio', () => {
  it('comes out of one file and into another unchanged, a row of every table and all its sums right', async () => {
    const filled = new Set<string>()
    const run = fc.asyncProperty(portfolios, async (portable) => {
      const [first, second] = [await temporaryFile(), await temporaryFile()]
      await importPortfolio(first, parse(portable))
      await importPortfolio(second, parse(await exportPortfolio(first)))
      const content = contentOf(first)
      expect(contentOf(second)).toEqual(content)
      const findings = await examineFile(second.db)
      expect(findings.filter(({ ok }) => !ok)).toEqual([])
      for (const [k, table] of importedTables.entries()) if (content[k]?.length) filled.add(table)
    })
    await fc.assert(run, { numRuns: 8, endOnFailure: true })
    expect(importedTables.filter((table) => !filled.has(table))).toEqual([])
  }, 300_000)
})
