import type { DeliverySettings } from '#shared/reports/report-deliveries'
import type { ReportFormat, ReportPreset } from '#shared/reports/reports'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { writeExport } from '../exports/write-file.ts'
import { deliveryKind, findPreset } from '../reports/preset-queries.ts'
import { reportContent } from '../reports/report-export.ts'
import type { JobKind, JobRun } from '../scheduler/job-kind.ts'
import { findJobRow } from '../scheduler/scheduled-job-queries.ts'
import { freePath } from './free-path.ts'
import { type MadeFile, mailReport } from './mail-report.ts'
import { settingsOfJob } from './report-delivery-handlers.ts'

/** Writes a kept report to its folder and mails it, as of the day it was due. */
export const deliverReports = (context: AppContext): JobKind => ({
  name: deliveryKind,
  builtIn: null,
  nameOf: async (db, { subjectId }) =>
    subjectId === null ? null : ((await findPreset(db, subjectId))?.name ?? null),
  run: (run) => deliver(context, run),
})

async function deliver(context: AppContext, run: JobRun): Promise<void> {
  const { preset, settings } = await requireDelivery(run)
  const asOf = run.dueLocal.slice(0, 10)
  const request = { ...preset.choice, portfolioId: preset.portfolioId, asOf }
  const label = `${preset.name} ${asOf}`
  const made: MadeFile[] = []
  const failures: unknown[] = []
  for (const format of settings.formats) {
    const path = await pathIn(settings.folder, label, format, run)
    if (path === null && settings.mail === null) continue
    const content = await reportContent(context, request, format)
    made.push({ format, content })
    // A folder that is gone does not keep the letters back; it is told of once they are in the outbox.
    if (path !== null) await writeExport(path, content).catch((error) => failures.push(error))
  }
  if (settings.mail !== null) await mailReport(context, run, { preset, mail: settings.mail, made })
  if (failures.length > 0) throw failures[0]
}

async function requireDelivery({
  file,
  job,
}: JobRun): Promise<{ preset: ReportPreset; settings: DeliverySettings }> {
  const row = await findJobRow(file.db, job.id)
  const settings = row === undefined ? null : settingsOfJob(row)
  const preset = row?.subjectId ? await findPreset(file.db, row.subjectId) : null
  if (settings !== null && preset !== null) return { preset, settings }
  throw new AppError('NOT_FOUND', {
    message: 'The report is no longer kept. Keep it again on the Reports page.',
  })
}

/** Null where nothing is to be written. */
const pathIn = async (
  folder: string | null,
  label: string,
  format: ReportFormat,
  { isRepeat }: JobRun,
): Promise<string | null> => (folder === null ? null : freePath(folder, label, format, isRepeat))
