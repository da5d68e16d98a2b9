import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createDataFile } from '#main/database/create-file'
import type { OpenFile } from '#main/database/open-file'

export const now = () => new Date('2026-11-21T09:00:00.000Z')

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const temporaryPath = (): string => join(temporaryFolder(), 'Test.freehold')

/** A new, empty data file that is closed after the test. */
export async function temporaryFile(): Promise<OpenFile> {
  const file = await createDataFile(temporaryPath(), { now })
  onTestFinished(() => file.close())
  return file
}

export { portfolioRow, propertyRow, transactionRow } from '../rows.ts'
