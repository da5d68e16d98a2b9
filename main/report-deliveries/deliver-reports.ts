import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFormat } from '#shared/reports'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { deliveryKind, findPreset } from '../reports/preset-queries.ts'
import { reportContent } from '../reports/report-export.ts'
import type { JobKind, JobRun } from '../scheduler/job-kind.ts'
import { findJobRow } from '../scheduler/scheduled-job-queries.ts'
import { settingsOfJob } from './report-delivery-handlers.ts'

/** Writes a kept report to its folder, as of the day it was due. */
export const deliverReports = (context: AppContext): JobKind => ({
  name: deliveryKind,
  builtIn: null,
  nameOf: async (db, { subjectId }) =>
    subjectId === null ? null : ((await findPreset(db, subjectId))?.name ?? null),
  run: (run) => deliver(context, run),
})

async function deliver(context: AppContext, run: JobRun): Promise<void> {
  const { db } = run.file
  const job = await findJobRow(db, run.job.id)
  const settings = job === undefined ? null : settingsOfJob(job)
  const preset = job?.subjectId ? await findPreset(db, job.subjectId) : null
  if (settings === null || preset === null)
    throw new AppError('NOT_FOUND', {
      message: 'The report is no longer kept. Keep it again on the Reports page.',
    })
  const asOf = run.dueLocal.slice(0, 10)
  const request = { ...preset.choice, portfolioId: preset.portfolioId, asOf }
  for (const format of settings.formats) {
    const path = await freePath(settings.folder, `${preset.name} ${asOf}`, format, run.isRepeat)
    if (path !== null) await writeExport(path, await reportContent(context, request, format))
  }
}

/**
 * A name in the folder under which there is nothing yet: with the day, and with a number when that is taken.
 *
 * @returns null when a run that was cut off has written the file already
 */
async function freePath(
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
