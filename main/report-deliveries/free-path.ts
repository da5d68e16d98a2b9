import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFormat } from '#shared/reports/reports'
import { toExportName } from '../exports/export-name.ts'

/**
 * A name in the folder under which there is nothing yet: with the day, and with a number when that is taken.
 *
 * @returns null when a run that was cut off has written the file already
 */
export async function freePath(
  folder: string,
  label: string,
  format: ReportFormat,
  isRepeat: boolean,
): Promise<string | null> {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? label : `${label} (${number})`
    const path = join(folder, toExportName(numbered, format))
    if (!(await isThere(path))) return path
    if (isRepeat) return null
  }
}

/** What cannot be looked at counts as nothing there: writing it then says why. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
