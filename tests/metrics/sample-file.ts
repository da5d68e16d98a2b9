import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { bug } from '#shared/bug'
import type { OpenFile } from '#main/database/open-file'
import { createSampleFile } from '#main/sample/sample-file'
import { now, temporaryPath } from '../database/temporary-file.ts'

export const resources = join(import.meta.dirname, '..', '..', 'resources')

export async function sampleFile(): Promise<OpenFile> {
  const file = await createSampleFile(temporaryPath(), resources, { now })
  onTestFinished(() => file.close())
  return file
}

/** One sample for all tests of a file that only read it. */
export function sharedSample(): () => OpenFile {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-test-'))
  let file: OpenFile | undefined
  beforeAll(async () => {
    file = await createSampleFile(join(folder, 'Sample.freehold'), resources, { now })
  })
  afterAll(async () => {
    await file?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => file ?? bug('the sample is made before the tests')
}

/** A table of the sample's source, with its columns as text. */
export const sourceTable = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(resources, 'data', 'sample-portfolio', `${name}.csv`), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data
