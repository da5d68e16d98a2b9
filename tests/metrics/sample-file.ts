import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { onTestFinished } from 'vitest'
import type { OpenFile } from '#main/database/open-file'
import { createSampleFile } from '#main/sample/sample-file'
import { now, temporaryPath } from '../database/temporary-file.ts'

export const resources = join(import.meta.dirname, '..', '..', 'resources')

export async function sampleFile(): Promise<OpenFile> {
  const file = await createSampleFile(temporaryPath(), resources, { now })
  onTestFinished(() => file.close())
  return file
}

/** A table of the sample's source, with its columns as text. */
export const sourceTable = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(resources, 'data', 'sample-portfolio', `${name}.csv`), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data
