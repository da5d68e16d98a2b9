import {
  DeliverySettings,
  type NewDelivery,
  type ReportDelivery,
} from '#shared/reports/report-deliveries'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, Row } from '../database/schema.ts'
import { checkFolder } from '../exports/check-folder.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deliveryJobId, deliveryKind, findPreset } from '../reports/preset-queries.ts'
import { columnsOfSchedule, scheduleOfColumns } from '../scheduler/schedule-columns.ts'
import {
  deleteJobRow,
  findJobRow,
  putJobRow,
  selectJobsOfKind,
} from '../scheduler/scheduled-job-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listDeliveries(db: DataBase, portfolioId: string): Promise<ReportDelivery[]> {
  await requirePortfolio(db, portfolioId)
  const jobs = await selectJobsOfKind(db, portfolioId, deliveryKind).execute()
  return jobs.flatMap((job) => toDelivery(job) ?? [])
}

/**
 * Has a kept report written to a folder or mailed from now on, or otherwise than before.
 *
 * @throws AppError NOT_FOUND, or EXPORT_FAILED when the folder cannot be written to
 */
export async function setDelivery(file: OpenFile, input: NewDelivery): Promise<ReportDelivery> {
  const { presetId, formats, folder, mail, schedule, zone } = input
  const preset = await findPreset(file.db, presetId)
  if (preset === null) throw new AppError('NOT_FOUND')
  if (folder !== null) await checkFolder(folder)
  const label = `Deliver report ${preset.name} by the clock`
  await runCommand(file, { label }, (tx, { at }) =>
    putJobRow(tx, {
      id: deliveryJobId(presetId),
      kind: deliveryKind,
      portfolioId: preset.portfolioId,
      subjectId: presetId,
      isOn: 1,
      ...columnsOfSchedule(schedule),
      zone,
      settingsJson: JSON.stringify({ formats, folder, mail } satisfies DeliverySettings),
      createdAt: at,
      updatedAt: at,
    }),
  )
  return { ...input, isOn: true }
}

/** @throws AppError NOT_FOUND when the report is not delivered by the clock */
export async function removeDelivery(file: OpenFile, presetId: string) {
  const id = deliveryJobId(presetId)
  if ((await findJobRow(file.db, id)) === undefined) throw new AppError('NOT_FOUND')
  const name = (await findPreset(file.db, presetId))?.name ?? ''
  await runCommand(file, { label: `No longer deliver report ${name}` }, (tx) =>
    deleteJobRow(tx, id),
  )
  return { presetId }
}

/** What a job was told; null when another version told it. */
export function settingsOfJob({ settingsJson }: Row<'scheduled_jobs'>): DeliverySettings | null {
  if (settingsJson === null) return null
  const settings = DeliverySettings.safeParse(JSON.parse(settingsJson))
  return settings.success ? settings.data : null
}

function toDelivery(job: Row<'scheduled_jobs'>): ReportDelivery | null {
  const settings = settingsOfJob(job)
  if (settings === null || job.subjectId === null) return null
  const { zone, isOn } = job
  const schedule = scheduleOfColumns(job)
  return { ...settings, presetId: job.subjectId, schedule, zone, isOn: isOn === 1 }
}
