import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { z } from 'zod'
import { AlertEngine } from '../alerts/alert-engine.ts'
import type { AppContext } from '../app-context.ts'
import { BackupKeeper } from '../backups/backup-keeper.ts'
import { backupBeforeMigration } from '../backups/before-migration.ts'
import { createChangeBus } from '../changes/change-bus.ts'
import { FileSession } from '../files/file-session.ts'
import { createImportShelf } from '../imports/import-shelf.ts'
import { createMapThread } from '../map/map-thread.ts'
import { Mailer } from '../mail/mailer.ts'
import { followSevereAlerts } from '../mail/severe-alerts.ts'
import { createSecretStore } from '../mail/secret-store.ts'
import { createSmtpPost } from '../mail/smtp-post.ts'
import { createLog, type Log } from '../log/log.ts'
import { SimulationRunner } from '../monte-carlo/simulation-runner.ts'
import { JobRunner } from '../optimizations/job-runner.ts'
import { registerJobs } from '../scheduler/register-jobs.ts'
import { Scheduler } from '../scheduler/scheduler.ts'
import { openSettingsStore, type SettingsStore } from '../settings/settings-store.ts'
import { SolverPool } from '../solver-pool/solver-pool.ts'
import { createFileShelf } from '../table-files/file-shelf.ts'
import { localToday, systemZone } from '../today.ts'
import { type CardLender, createCardLender } from './card-lender.ts'
import { electronDesktop } from './electron-desktop.ts'
import { tellOfFinishing } from './finishing-notice.ts'
import { setApplicationMenu } from './menu.ts'
import { removeOpenedCopies } from './open-copy.ts'
import { declarePageScheme, pageOrigin, servePages } from './page-protocol.ts'
import { servePorts } from './ports.ts'
import { readPrintJob, runPrintJob } from './print-job.ts'
import { tellDesktopOfAlerts } from './alert-desktop.ts'
import { runByTheClock } from './run-by-the-clock.ts'
import { lockDownPages, lockDownSession } from './security.ts'
import { startUtilityProcess } from './solver-process.ts'
import { keepInTray } from './tray.ts'
import { openMainWindow } from './window.ts'

// Tests and second installations keep their data apart; the single-instance lock is one a folder.
const userData = process.env['FREEHOLD_USER_DATA']
if (userData) app.setPath('userData', userData)

// On Linux the toolkit of the dialogs would load the graphics driver and its compiler into main: 50 MB, and a
// quarter of a second, for drawing that Freehold never asks of it. It reads this when it starts, after this.
if (process.platform === 'linux') process.env['GDK_GL'] ??= 'disable'

const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const startAddress = developmentUrl ?? `${pageOrigin}/index.html`
// A test of the card's whole way on a machine without one: software WebGL 2, which is slow but exact.
const forcedCard = !app.isPackaged && process.env['FREEHOLD_CARD'] === 'webgl2' ? 'webgl2' : null
let mainWindow: BrowserWindow | null = null
const printJob = readPrintJob(process.argv)
const trustedOrigins = developmentUrl ? [pageOrigin, developmentUrl] : [pageOrigin]

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  // Root in a container cannot have Chromium's sandbox; the launchers of tests then say --no-sandbox.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  declarePageScheme()
  lockDownPages(trustedOrigins)
  app.on('second-instance', showWindow)
  // A job has hidden windows only, and ends by itself.
  app.on('window-all-closed', () => printJob === null && app.quit())
  void app.whenReady().then(run)
}

async function run(): Promise<void> {
  const log = createLog(join(app.getPath('userData'), 'logs'))
  process.on('unhandledRejection', (error) => log.error('unhandled', error))
  lockDownSession()
  servePages(join(import.meta.dirname, '../renderer'))
  const settings = openSettingsStore(join(app.getPath('userData'), 'settings.json'))
  const runtime = `${app.getVersion()} ${process.versions['chrome'] ?? ''}`
  const cards = createCardLender(new URL('.', startAddress).href, settings, runtime, forcedCard)
  const context = createContext(log, settings, cards)
  servePorts(context, trustedOrigins)
  if (printJob !== null) {
    app.exit(await runPrintJob(context, printJob))
    return
  }
  // Opening the file and painting the window go on side by side; the first query waits for the file.
  const opening = context.files.openLast()
  const window = openMainWindow(startAddress, context.settings, developmentUrl !== undefined)
  mainWindow = window
  // The hidden window of the card must not keep the app alive.
  window.once('closed', () => {
    mainWindow = null
    cards.close()
  })
  setApplicationMenu(context, window, startAddress, developmentUrl !== undefined)
  keepInTray(context, window)
  closeInOrder(context)
  registerJobs(context)
  await opening
  followSevereAlerts(context)
  tellDesktopOfAlerts(context, windowsOf(window))
  runByTheClock(context)
  void context.alerts.follow()
  void context.backups.follow()
  context.backups.onMade(() => context.alerts.evaluateSoon())
  context.alerts.evaluateSoon()
  log.info('started', { version: app.getVersion() })
}

const backupTimes = { waitMs: 10 * 60_000, patienceMs: 20_000 }

function createContext(log: Log, settings: SettingsStore, cards: CardLender): AppContext {
  const changes = createChangeBus()
  const now = () => new Date()
  const files = new FileSession({
    dataFolder: app.getPath('userData'),
    resourcesFolder: join(app.getAppPath(), 'resources'),
    settings,
    changes,
    today: localToday,
    open: {
      now,
      mode: printJob === null ? 'write' : 'look',
      integrityWorker: join(import.meta.dirname, 'integrity-worker.cjs'),
      beforeMigration: backupBeforeMigration(now),
    },
  })
  const pool = new SolverPool({
    startProcess: () => startUtilityProcess(join(import.meta.dirname, 'solver.cjs'), cards),
  })
  return {
    files,
    settings,
    changes,
    log,
    pool,
    jobs: new JobRunner({ pool, log, now, clock: () => performance.now() }),
    simulations: new SimulationRunner({ pool, log, clock: () => performance.now() }),
    dealFiles: createFileShelf(),
    entityFiles: createFileShelf(),
    imports: createImportShelf(),
    mapThread: createMapThread(join(app.getAppPath(), 'resources/data/geocode')),
    mailer: new Mailer({
      files,
      settings,
      secrets: createSecretStore(),
      changes,
      log,
      now,
      post: createSmtpPost(),
    }),
    alerts: new AlertEngine({ files, changes, log, today: localToday, quietMs: 1500 }),
    scheduler: new Scheduler({ files, changes, log, now, zone: systemZone }),
    backups: new BackupKeeper({ files, settings, changes, log, now, ...backupTimes }),
    desktop: electronDesktop(startAddress),
    today: localToday,
    versions: {
      app: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
      highs: highsVersion(),
    },
  }
}

/** The package does not export its package.json, so it is read from beside its code. */
function highsVersion(): string {
  const code = createRequire(import.meta.url).resolve('highs')
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(code), '../package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

function showWindow(): void {
  if (mainWindow?.isMinimized()) mainWindow.restore()
  mainWindow?.show()
  mainWindow?.focus()
}

const windowsOf = (window: BrowserWindow) => ({
  isFocused: () => mainWindow?.isFocused() ?? false,
  show: (route: string) => {
    if (mainWindow === null) return
    void window.loadURL(`${startAddress}#${route}`)
    showWindow()
  },
})

/** The file is closed before the process ends, so that a closed file is one file. */
function closeInOrder(context: AppContext): void {
  app.on('will-quit', (event) => {
    event.preventDefault()
    context.pool.dispose()
    removeOpenedCopies()
    tellOfFinishing(context)
    void context.files
      .shutDown()
      .catch((error: unknown) => {
        context.log.error('closing failed', error)
        dialog.showErrorBox('Freehold', 'The file could not be closed cleanly.')
      })
      .finally(() => app.exit())
  })
}
