import { RunSummary } from '#shared/optimizer/optimizations'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { acceptPlan, listActuals, previewAcceptance } from './accept-plan.ts'
import { findNeededValue, findNextBest, solveFrontier, solveWhatIf } from './explore-run.ts'
import { listReadiness } from './list-readiness.ts'
import { deleteRun, renameRun, setRunTags } from './edit-run.ts'
import { importBundle } from './import-bundle.ts'
import { listRuns } from './optimization-queries.ts'
import { recheckRun } from './recheck-run.ts'
import { exportRun } from './run-export.ts'
import { startRun } from './start-run.ts'
import { getRun, toSummary } from './stored-run.ts'
import { tellSteps } from './tell-steps.ts'

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
    return rows.map((row) => RunSummary.parse(toSummary(row)))
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

  setTags: os.optimizations.setTags.handler(async ({ context, input }) => {
    const tags = await setRunTags(context.files.requireWritable(), input)
    context.changes.announce('optimizations', 'history')
    return tags
  }),

  remove: os.optimizations.remove.handler(async ({ context, input }) => {
    const removed = await deleteRun(context.files.requireWritable(), input.runId)
    context.changes.announce('optimizations', 'history')
    return removed
  }),

  importBundle: os.optimizations.importBundle.handler(({ context, input }) =>
    importBundle(context, input),
  ),

  recheck: os.optimizations.recheck.handler(({ context, input, signal }) =>
    recheckRun({ context, signal }, input.runId),
  ),

  whatIf: os.optimizations.whatIf.handler(({ context, input, signal }) =>
    solveWhatIf({ context, signal }, input),
  ),

  frontier: os.optimizations.frontier.handler(({ context, input, signal }) =>
    solveFrontier({ context, signal }, input),
  ),

  neededValue: os.optimizations.neededValue.handler(({ context, input, signal }) =>
    findNeededValue({ context, signal }, input),
  ),

  previewAccept: os.optimizations.previewAccept.handler(({ context, input }) =>
    previewAcceptance(context, input),
  ),

  accept: os.optimizations.accept.handler(({ context, input }) => acceptPlan(context, input)),

  actuals: os.optimizations.actuals.handler(({ context, input }) =>
    listActuals(context, input.runId),
  ),

  nextBest: os.optimizations.nextBest.handler(({ context, input, signal }) =>
    findNextBest({ context, signal }, input.runId),
  ),

  exportRun: os.optimizations.exportRun.handler(({ context, input, signal }) =>
    tellSteps(async (tell) => ({ path: await exportRun(context, input, signal, tell) })),
  ),
})
