import { RunSummary } from '#shared/optimizations'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { acceptPlan, listActuals, previewAcceptance } from './accept-plan.ts'
import { findNeededPrice, findNextBest, solveFrontier, solveWhatIf } from './explore-run.ts'
import { listReadiness } from './list-readiness.ts'
import { listRuns, updateRunName } from './optimization-queries.ts'
import { exportRun } from './run-export.ts'
import { startRun } from './start-run.ts'
import { getRun, getRunSummary } from './stored-run.ts'

export const optimizationRouter = os.optimizations.router({
  start: os.optimizations.start.handler(async ({ context, input }) => ({
    jobId: await startRun(context, context.jobs, input),
  })),

  watch: os.optimizations.watch.handler(({ context, input, signal }) =>
    context.jobs.watch(input.jobId, signal),
  ),

  cancel: os.optimizations.cancel.handler(({ context, input }) => context.jobs.cancel(input.jobId)),

  active: os.optimizations.active.handler(({ context, input }) =>
    context.jobs.listActive(input.portfolioId),
  ),

  list: os.optimizations.list.handler(async ({ context, input: { portfolioId, search } }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, portfolioId)
    const rows = await listRuns(db, portfolioId, search)
    return rows.map((row) => RunSummary.parse(row))
  }),

  get: os.optimizations.get.handler(({ context, input }) =>
    getRun(context.files.requireOpen().db, input.runId),
  ),

  readiness: os.optimizations.readiness.handler(async ({ context, input: { portfolioId } }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, portfolioId)
    return listReadiness(db, portfolioId)
  }),

  rename: os.optimizations.rename.handler(async ({ context, input }) => {
    const summary = await renameRun(context.files.requireWritable(), input)
    context.changes.announce('optimizations', 'history')
    return summary
  }),

  whatIf: os.optimizations.whatIf.handler(({ context, input, signal }) =>
    solveWhatIf({ context, signal }, input),
  ),

  frontier: os.optimizations.frontier.handler(({ context, input, signal }) =>
    solveFrontier({ context, signal }, input),
  ),

  neededPrice: os.optimizations.neededPrice.handler(({ context, input, signal }) =>
    findNeededPrice({ context, signal }, input),
  ),

  previewAccept: os.optimizations.previewAccept.handler(({ context, input }) =>
    previewAcceptance(context, input.runId),
  ),

  accept: os.optimizations.accept.handler(({ context, input }) => acceptPlan(context, input.runId)),

  actuals: os.optimizations.actuals.handler(({ context, input }) =>
    listActuals(context, input.runId),
  ),

  nextBest: os.optimizations.nextBest.handler(({ context, input, signal }) =>
    findNextBest({ context, signal }, input.runId),
  ),

  exportRun: os.optimizations.exportRun.handler(({ context, input }) => exportRun(context, input)),
})

async function renameRun(
  file: OpenFile,
  { runId, name, note }: { runId: string; name: string; note: string },
): Promise<RunSummary> {
  const { name: before } = await getRunSummary(file.db, runId)
  await runCommand(file, { label: `Rename the run “${before}”` }, (tx, { at }) =>
    updateRunName(tx, runId, { name, note, at }),
  )
  return getRunSummary(file.db, runId)
}
