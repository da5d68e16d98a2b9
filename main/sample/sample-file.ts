import { existsSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAppError } from '../app-error.ts'
import { createDataFile } from '../database/create-file.ts'
import { pathsOfDataFile } from '../database/file-paths.ts'
import { openDataFile, type OpenFile, type OpenOptions } from '../database/open-file.ts'
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

/** What no second try would mend. */
const hopeless: ReadonlySet<string> = new Set(['FILE_DAMAGED', 'FILE_FOREIGN', 'FILE_KEY_MISSING'])

/** The sample as it was left, or a fresh one: in place of a damaged one too, which is set aside. */
export async function openSampleFile(
  path: string,
  resourcesFolder: string,
  options: OpenOptions,
): Promise<OpenFile> {
  if (!existsSync(path)) return createSampleFile(path, resourcesFolder, options)
  try {
    return await openDataFile(path, options)
  } catch (error) {
    if (!isAppError(error) || !hopeless.has(error.code)) throw error
    setAside(path)
    return createSampleFile(path, resourcesFolder, options)
  }
}

function setAside(path: string): void {
  for (const part of pathsOfDataFile(path)) {
    rmSync(`${part}.damaged`, { recursive: true, force: true })
    if (existsSync(part)) renameSync(part, `${part}.damaged`)
  }
}
