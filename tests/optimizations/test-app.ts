import { setTimeout } from 'node:timers/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import { onTestFinished } from 'vitest'
import type { AppContext } from '#main/app-context'
import { runCommand } from '#main/audit/run-command'
import { AlertEngine } from '../../main/alerts/alert-engine.ts'
import { BackupKeeper } from '#main/backups/backup-keeper'
import { createChangeBus } from '#main/changes/change-bus'
import { insertDeal } from '#main/deals/deal-queries'
import { FileSession } from '#main/files/file-session'
import { createImportShelf } from '#main/imports/import-shelf'
import { createMapThread } from '#main/map/map-thread'
import type { Post } from '#main/mail/post'
import { silentLog } from '#main/log/log'
import { router } from '#main/router'
import { SimulationRunner } from '../../main/monte-carlo/simulation-runner.ts'
import { JobRunner } from '#main/optimizations/job-runner'
import { registerJobs } from '#main/scheduler/register-jobs'
import { Scheduler } from '../../main/scheduler/scheduler.ts'
import { openSettingsStore } from '#main/settings/settings-store'
import { SolverPool } from '#main/solver-pool/solver-pool'
import type { SolverProcess } from '#main/solver-pool/solver-process'
import { startWorkerThread } from '#main/solver-pool/worker-thread'
import { createFileShelf } from '#main/table-files/file-shelf'
import { stillMailer } from '../mail/still-mailer.ts'
import type { Topic } from '#shared/changes'
import { type Deal, emptyDealFacts } from '#shared/deals/deals'
import type { ExportFormat, JobState, RunOf } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'

const workerFile = new URL('../../solvers/worker.ts', import.meta.url)

/**
 * The whole of main behind its real router, on a real file and real solver threads; only the desktop's
 * dialogs and the calendar are stood in for.
 */
export async function startTestApp(
  options: { readonly post?: Post; readonly today?: () => string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-test-'))
  const processes: SolverProcess[] = []
  const pool = new SolverPool({
    size: 1,
    startProcess: () => {
      const process = startWorkerThread(workerFile)
      processes.push(process)
      return process
    },
  })
  const settings = openSettingsStore(join(folder, 'settings.json'))
  settings.update({ settings: { ...settings.get().settings, locale: 'en-US' } })
  const topics: Topic[] = []
  const bus = createChangeBus()
  const changes = {
    ...bus,
    announce: (...announced: Topic[]) => {
      topics.push(...announced)
      bus.announce(...announced)
    },
  }
  const today = options.today ?? (() => '2026-11-21')
  const open = { now: () => new Date() }
  const resourcesFolder = join(import.meta.dirname, '../../resources')
  const files = new FileSession({
    dataFolder: folder,
    resourcesFolder,
    settings,
    changes,
    today,
    open,
  })
  const desktop = testDesktop()
  const imports = createImportShelf()
  const context: AppContext = {
    files,
    settings,
    changes,
    pool,
    jobs: new JobRunner({ pool, log: silentLog, now: open.now, clock: () => performance.now() }),
    simulations: new SimulationRunner({ pool, log: silentLog, clock: () => performance.now() }),
    dealFiles: createFileShelf(),
    entityFiles: createFileShelf(),
    imports,
    mapThread: createMapThread(join(resourcesFolder, 'data/geocode')),
    mailer: stillMailer(files, settings, changes, options.post),
    desktop,
    alerts: new AlertEngine({ files, changes, log: silentLog, today, quietMs: 50 }),
    scheduler: new Scheduler({
      files,
      changes,
      log: silentLog,
      now: open.now,
      zone: () => 'America/New_York',
    }),
    backups: new BackupKeeper({
      files,
      settings,
      changes,
      log: silentLog,
      now: open.now,
      waitMs: 50,
      patienceMs: 60_000,
    }),
    log: silentLog,
    today,
    versions: { app: '0', electron: '0', chromium: '0', node: '24', highs: '1.15.3' },
  }
  registerJobs(context)
  const api = createRouterClient(router, { context })
  onTestFinished(async () => {
    await imports.dropAll()
    pool.dispose()
    await files.shutDown()
    rmSync(folder, { recursive: true, force: true })
  })
  await api.files.createEmpty({ name: 'Elm Holdings', currency: 'USD', areaUnit: 'sqft' })
  const [portfolio] = await api.portfolios.list()
  if (!portfolio) throw new Error('the new file has no portfolio')
  return { api, context, desktop, folder, portfolioId: portfolio.id, processes, topics }
}
export type TestApp = Awaited<ReturnType<typeof startTestApp>>

function testDesktop() {
  return {
    savePath: null as string | null,
    suggestedName: '',
    printedRoute: '',
    openPath: null as string | null,
    askOpenPath() {
      return Promise.resolve(this.openPath)
    },
    folderPath: null as string | null,
    askFolder() {
      return Promise.resolve(this.folderPath)
    },
    fetchOnline: (address: string, signal: AbortSignal) => fetch(address, { signal }),
    askSavePath(_title: string, suggestedName: string) {
      this.suggestedName = suggestedName
      return Promise.resolve(this.savePath)
    },
    printToPdf(route: string) {
      this.printedRoute = route
      return Promise.resolve(Buffer.from('%PDF-1.7 test'))
    },
    async printEachToPdf(
      routes: readonly string[],
      _signal: AbortSignal | undefined,
      onPrinted: (count: number) => void,
    ) {
      const pages = []
      for (const route of routes) {
        pages.push(await this.printToPdf(route))
        onPrinted(pages.length)
        // Another page takes the printer a while, in which the count is told.
        await setTimeout(1)
      }
      return pages
    },
    opened: [] as string[],
    openCopy(name: string) {
      this.opened.push(name)
      return Promise.resolve()
    },
    showInFolder: () => undefined,
  }
}

/** Starts a run and follows it to its end. */
export async function solveToEnd(
  { api, portfolioId }: TestApp,
  input: Record<string, unknown>,
  given: Partial<Parameters<TestApp['api']['optimizations']['start']>[0]> = {},
): Promise<JobState[]> {
  const { jobId } = await api.optimizations.start({
    portfolioId,
    optimizer: 'deal-picker',
    name: 'Autumn round',
    source: 'example',
    useHistory: true,
    input,
    ...given,
  })
  const states: JobState[] = []
  for await (const state of await api.optimizations.watch({ jobId })) states.push(state)
  return states
}

export const lastOf = <T>(list: readonly T[]): T => {
  const last = list.at(-1)
  if (last === undefined) throw new Error('the list is empty')
  return last
}

type Given = NonNullable<Parameters<typeof solveToEnd>[2]>

/** The run that a solve ends with; of the Deal Picker when no other optimizer is named. */
export async function solveToRun<Name extends OptimizerName = 'deal-picker'>(
  app: TestApp,
  input: Record<string, unknown>,
  given: Given & { readonly optimizer?: Name } = {},
): Promise<RunOf<Name>> {
  const { runId, message } = lastOf(await solveToEnd(app, input, given))
  if (runId === null) throw new Error(`the job failed: ${message}`)
  // A run is of the optimizer that it was asked of; the types cannot follow that through the table.
  return (await app.api.optimizations.get({ runId })) as RunOf<Name>
}

/** OPTIMIZERS.md section 2: the best is 62,500 a year with A whole, B at 60 % and C at 25 %. */
export const workedExample = {
  budget: 1_000_000,
  riskPenalty: 0.5,
  caps: [{ by: 'sector', key: 'office', maxAmount: 700_000 }],
  deals: [
    { id: 'A', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' },
    { id: 'B', price: 500_000, yield: 0.07, risk: 0.04, sector: 'retail' },
    { id: 'C', price: 400_000, yield: 0.06, risk: 0.01, sector: 'office' },
  ],
}

/** A knapsack with narrow choices that is not proved within a few seconds. */
export const slowExample = (count = 400) => ({
  budget: 50_000_003,
  mode: 'whole',
  options: { timeLimitSec: 60, mipRelGap: 0 },
  caps: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ by: 'sector', key, maxShare: 0.21 })),
  maxDeals: Math.round(count / 5),
  deals: Array.from({ length: count }, (_, n) => ({
    id: `d${n}`,
    price: 400_001 + ((n * 7_919_333) % 900_007),
    yield: 0.05 + ((n * 104_729) % 1009) / 100_900,
    risk: ((n * 31_337) % 97) / 9700,
    sector: 'abcde'[n % 5],
    city: 'uvw'[n % 3],
  })),
  minYield: 0.0543,
  maxRisk: 0.0049,
})

/** Puts the worked example's deals into the pipeline, money in cents. */
export async function addPipeline({ context, portfolioId }: TestApp): Promise<Deal[]> {
  const deals = workedExample.deals.map(({ id, price, yield: yieldRate, risk, sector }): Deal => ({
    ...emptyDealFacts,
    id: uuidv7(),
    portfolioId,
    name: `Deal ${id}`,
    sector,
    city: 'Austin',
    region: '',
    price: price * 100,
    noi: Math.round(price * 100 * yieldRate),
    risk,
    units: null,
    area: null,
    yearBuilt: null,
    stage: 'screening',
    notes: '',
  }))
  const file = context.files.requireWritable()
  await runCommand(file, { label: 'Add deals' }, async (tx, { at }) => {
    for (const deal of deals) await insertDeal(tx, { ...deal, createdAt: at, updatedAt: at })
  })
  return deals
}

export const inputOf = (deals: readonly Deal[]) => ({
  ...workedExample,
  deals: deals.map(({ id, name, price, noi, risk, sector, city }) => ({
    id,
    name,
    price: price / 100,
    yield: noi / price,
    risk,
    sector,
    city,
  })),
})

/** Exports a run to its end; answers where it was written, and the counts that were told meanwhile. */
export async function exportRun({ api }: TestApp, order: { runId: string; format: ExportFormat }) {
  const counts = []
  for await (const { step, answer } of await api.optimizations.exportRun(order)) {
    if (answer !== null) return { path: answer.path, counts }
    counts.push(step)
  }
  throw new Error('an export ends with its answer')
}
