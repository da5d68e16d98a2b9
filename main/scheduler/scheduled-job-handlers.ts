import type { JobEdit, ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { columnsOfSchedule } from './schedule-columns.ts'
import { putJobRow } from './scheduled-job-queries.ts'

/**
 * Changes when a job is due, or switches it off or on.
 *
 * @throws AppError NOT_FOUND
 */
export async function updateJob(
  file: OpenFile,
  jobs: readonly ScheduledJob[],
  { jobId, isOn, schedule, zone }: JobEdit,
): Promise<void> {
  const job = jobs.find(({ id }) => id === jobId)
  if (job === undefined) throw new AppError('NOT_FOUND')
  const label = isOn ? 'Change a scheduled job' : 'Switch off a scheduled job'
  await runCommand(file, { label }, (tx, { at }) =>
    putJobRow(tx, {
      id: job.id,
      kind: job.kind,
      portfolioId: job.portfolioId,
      subjectId: job.subjectId,
      isOn: isOn ? 1 : 0,
      ...columnsOfSchedule(schedule),
      zone,
      createdAt: at,
      updatedAt: at,
    }),
  )
}
