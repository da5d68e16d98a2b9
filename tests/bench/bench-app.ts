import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { AppContext } from '#main/app-context'
import { AlertEngine } from '../../main/alerts/alert-engine.ts'
import { BackupKeeper } from '#main/backups/backup-keeper'
import { createChangeBus } from '#main/changes/change-bus'
import { FileSession } from '#main/files/file-session'
import { createImportShelf } from '#main/imports/import-shelf'
import { createMapThread } from '#main/map/map-thread'
import { silentLog } from '#main/log/log'
import { SimulationRunner } from '../../main/monte-carlo/simulation-runner.ts'
import { JobRunner } from '#main/optimizations/job-runner'
import { router } from '#main/router'
import { registerJobs } from '#main/scheduler/register-jobs'
import { Scheduler } from '../../main/scheduler/scheduler.ts'
import { openSettingsStore } from '#main/settings/settings-store'
import { SolverPool } from '#main/solver-pool/solver-pool'
import { startWorkerThread } from '#main/solver-pool/worker-thread'
import { createFileShelf } from '#main/table-files/file-shelf'

import { stillMailer } from '../mail/still-mailer.ts'

const refused = () => Promise.reject(new Error('a bench goes nowhere and has no window'))

/** Main as it serves the window, on one data file; what a bench saves goes to one path. */
export async function startBenchApp(dataFile: string) {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-bench-app-'))
  const resourcesFolder = join(import.meta.dirname, '../../resources')
  const settings = openSettingsStore(join(folder, 'settings.json'))
  const changes = createChangeBus()
  const today = () => '2026-11-21'
  const open = { now: () => new Date() }
  const files = new FileSession({
    dataFolder: folder,
    resourcesFolder,
    settings,
    changes,
    today,
    open,
  })
  const solver = new URL('../../solvers/worker.ts', import.meta.url)
  const pool = new SolverPool({ size: 1, startProcess: () => startWorkerThread(solver) })
  const savedPath = join(folder, 'saved')
  const context: AppContext = {
    files,
    settings,
    changes,
    pool,
    jobs: new JobRunner({ pool, log: silentLog, now: open.now, clock: () => performance.now() }),
    simulations: new SimulationRunner({ pool, log: silentLog, clock: () => performance.now() }),
    dealFiles: createFileShelf(),
    entityFiles: createFileShelf(),
    imports: createImportShelf(),
    mapThread: createMapThread(join(resourcesFolder, 'data/geocode')),
    mailer: stillMailer(files, settings, changes),
    desktop: {
      askOpenPath: () => Promise.resolve(null),
      askFolder: () => Promise.resolve(null),
      askSavePath: () => Promise.resolve(savedPath),
      fetchOnline: refused,
      printToPdf: refused,
      printEachToPdf: refused,
      openCopy: refused,
      showInFolder: () => undefined,
    },
    alerts: new AlertEngine({ files, changes, log: silentLog, today, quietMs: 50 }),
    scheduler: new Scheduler({ files, changes, log: silentLog, now: open.now, zone: () => 'UTC' }),
    backups: new BackupKeeper({
      files,
      settings,
      changes,
      log: silentLog,
      now: open.now,
      waitMs: 600_000,
      patienceMs: 20_000,
    }),
    log: silentLog,
    today,
    versions: { app: '0', electron: '0', chromium: '0', node: '24', highs: '0' },
  }
  registerJobs(context)
  await files.open(dataFile)
  const close = async () => {
    pool.dispose()
    await files.shutDown()
    rmSync(folder, { recursive: true, force: true })
  }
  return { api: createRouterClient(router, { context }), files, close }
}
