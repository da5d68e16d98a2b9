import type { IsoDate } from '#shared/dates'
import type { AlertEngine } from './alerts/alert-engine.ts'
import type { BackupKeeper } from './backups/backup-keeper.ts'
import type { ChangeBus } from './changes/change-bus.ts'
import type { DealFileShelf } from './deal-files/deal-file-handlers.ts'
import type { Desktop } from './desktop.ts'
import type { EntityFileShelf } from './entity-imports/entity-import-handlers.ts'
import type { FileSession } from './files/file-session.ts'
import type { ImportShelf } from './imports/import-shelf.ts'
import type { Log } from './log/log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { MapThread } from './map/map-thread.ts'
import type { SimulationRunner } from './monte-carlo/simulation-runner.ts'
import type { JobRunner } from './optimizations/job-runner.ts'
import type { Scheduler } from './scheduler/scheduler.ts'
import type { SettingsStore } from './settings/settings-store.ts'
import type { SolverPool } from './solver-pool/solver-pool.ts'

export type Versions = {
  readonly app: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly highs: string
}

/** What every handler gets. Nothing below it reads the clock, the settings or the file system's places by itself. */
export type AppContext = {
  readonly files: FileSession
  readonly settings: SettingsStore
  readonly changes: ChangeBus
  readonly pool: SolverPool
  /** Solves that outlive the pages that started them. */
  readonly jobs: JobRunner
  /** Simulations, which outlive their pages too. */
  readonly simulations: SimulationRunner
  /** Files of deals that were read and wait for their columns to be mapped. */
  readonly dealFiles: DealFileShelf
  /** Spreadsheets of properties, leases and loans on their way into the file. */
  readonly entityFiles: EntityFileShelf
  /** Bank files on their way into the books. */
  readonly imports: ImportShelf
  /** Looks places up and checks map files, away from this thread. */
  readonly mapThread: MapThread
  /** Sends what is in the outbox. */
  readonly mailer: Mailer
  /** Does what is due by the clock in the open file. */
  readonly scheduler: Scheduler
  /** Keeps the alerts of the open file those of the causes there are. */
  readonly alerts: AlertEngine
  /** Makes backups of the open file. */
  readonly backups: BackupKeeper
  readonly desktop: Desktop
  readonly log: Log
  readonly versions: Versions
  readonly today: () => IsoDate
}
