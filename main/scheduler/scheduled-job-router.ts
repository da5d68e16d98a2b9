import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { os } from '../os.ts'
import { updateJob } from './scheduled-job-handlers.ts'

export const scheduledJobRouter = os.scheduledJobs.router({
  list: os.scheduledJobs.list.handler(({ context }) => context.scheduler.list()),

  update: os.scheduledJobs.update.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    await updateJob(file, await context.scheduler.list(), input)
    context.changes.announce('jobs', 'history')
    return findJob(context, input.jobId)
  }),

  runNow: os.scheduledJobs.runNow.handler(async ({ context, input }) => {
    await context.scheduler.runNow(input.jobId)
    return findJob(context, input.jobId)
  }),
})

async function findJob({ scheduler }: AppContext, jobId: string): Promise<ScheduledJob> {
  const job = (await scheduler.list()).find(({ id }) => id === jobId)
  if (job === undefined) throw new AppError('NOT_FOUND')
  return job
}
