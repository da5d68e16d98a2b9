import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import type { OpenFile } from '#main/database/open-file'
import { temporaryFile } from '../database/temporary-file.ts'
import { handPortfolio } from './hand-portfolio.ts'

/** A data file with the portfolio that was worked by hand. */
export async function handFile(): Promise<OpenFile> {
  const file = await temporaryFile()
  await importPortfolio(file, parsePortfolioFile(JSON.stringify(handPortfolio())))
  return file
}
