import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDataFile } from '../database/create-file.ts'
import { pathsOfDataFile } from '../database/file-paths.ts'
import type { OpenFile, OpenOptions } from '../database/open-file.ts'
import { importPortfolio } from '../portfolio-file/import-portfolio.ts'
import { parsePortfolioFile } from '../portfolio-file/parse-portfolio-file.ts'
import { insertSampleMark } from './sample-queries.ts'

/**
 * Makes a data file with the sample portfolio, marked as such, and leaves it open. A failure leaves no
 * file behind.
 *
 * @param resourcesFolder the app's `resources`
 */
export async function createSampleFile(
  path: string,
  resourcesFolder: string,
  options: OpenOptions,
): Promise<OpenFile> {
  const content = await readFile(join(resourcesFolder, 'sample', 'sample-portfolio.json'), 'utf8')
  const portable = parsePortfolioFile(content)
  const file = await createDataFile(path, options)
  try {
    await importPortfolio(file, portable, insertSampleMark)
    return file
  } catch (error) {
    await file.close()
    for (const part of pathsOfDataFile(path)) rmSync(part, { recursive: true, force: true })
    throw error
  }
}
