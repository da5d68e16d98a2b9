import type { Backup, BackupReason } from '#shared/backups/backups'
import type { Topic } from '#shared/changes'
import { AppError } from '../app-error.ts'
import type { ChangeBus } from '../changes/change-bus.ts'
import { backupsFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { sideConnectionOf } from '../database/side-connection.ts'
import type { FileSession } from '../files/file-session.ts'
import type { Log } from '../log/log.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { readAuditNumber } from './backup-queries.ts'
import { type BackupTasks, runBackupTask } from './backup-tasks.ts'
import { describeBackup, newestGood } from './read-backups.ts'

type Dependencies = {
  readonly files: FileSession
  readonly settings: SettingsStore
  readonly changes: ChangeBus
  readonly log: Log
  readonly now: () => Date
  /** How long after the first change a backup is made. */
  readonly waitMs: number
  /** How long the end of the app may be held up by a last backup. */
  readonly patienceMs: number
}

type Trouble = { readonly failure: string | null; readonly secondProblem: string | null }
const noTrouble: Trouble = { failure: null, secondProblem: null }

/** What the machine writes by itself is no reason for a backup. */
const unwatched: ReadonlySet<Topic> = new Set([
  'file',
  'settings',
  'jobs',
  'alerts',
  'mail',
  'backups',
  'history',
])

/**
 * Makes backups of the open file: some minutes after a change, when the file is closed, and when it is asked.
 * One at a time, in a thread. The sample in its own place is made afresh instead, and backed up only on demand.
 */
export class BackupKeeper {
  private readonly deps: Dependencies
  private last: Promise<unknown> = Promise.resolve()
  private running = 0
  private timer: NodeJS.Timeout | null = null
  /** Files with changes that no backup holds. */
  private readonly changed = new WeakSet<OpenFile>()
  /** Why the last one failed, and what stands in the way of the second folder. */
  private trouble = noTrouble
  private readonly madeListeners: (() => void)[] = []

  constructor(deps: Dependencies) {
    this.deps = deps
  }

  now(): Date {
    return this.deps.now()
  }

  get state() {
    return { isRunning: this.running > 0, ...this.trouble }
  }

  /** Calls after each backup that was made. */
  onMade(listener: () => void): void {
    this.madeListeners.push(listener)
  }

  /** Watches the open file until the signal ends it, and holds its closing up for a last backup. */
  async follow(signal?: AbortSignal): Promise<void> {
    this.deps.files.onLeaving((file) => this.finish(file))
    this.catchUp()
    for await (const topics of this.deps.changes.watch(signal)) {
      if (topics.includes('file')) this.catchUp()
      if (topics.some((topic) => !unwatched.has(topic))) this.noteChange()
    }
  }

  /** @throws AppError NO_FILE_OPEN, FILE_READ_ONLY, NOT_SAVED, FILE_IN_USE or FILE_DAMAGED */
  make(reason: BackupReason, signal?: AbortSignal): Promise<Backup> {
    const file = this.deps.files.requireWritable()
    return this.makeOf(file, reason, signal)
  }

  /** Before what replaces much of the file: a backup of what no backup holds yet. It never stands in the way. */
  async makeBefore(reason: BackupReason): Promise<void> {
    const file = this.deps.files.requireWritable()
    if (this.isSampleInPlace(file) || !isAhead(file)) return
    try {
      await this.makeOf(file, reason)
    } catch (error) {
      this.deps.log.error('no backup was made before a change', error)
    }
  }

  /** A damaged backup is replaced by a new one, in the background. */
  replaceDamaged(): void {
    const file = this.watchedFile()
    if (file === null) return
    this.changed.add(file)
    this.makeLater(0)
  }

  private noteChange(): void {
    const file = this.watchedFile()
    if (file === null) return
    this.changed.add(file)
    this.makeLater(this.deps.waitMs)
  }

  /** What was changed before the app was last closed, or killed, waits no longer. */
  private catchUp(): void {
    this.trouble = noTrouble
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    const file = this.watchedFile()
    if (file === null || !isAhead(file)) return
    this.changed.add(file)
    this.makeLater(0)
  }

  private makeLater(waitMs: number): void {
    if (this.timer !== null) return
    this.timer = setTimeout(() => {
      this.timer = null
      const file = this.watchedFile()
      if (file === null || !this.changed.has(file)) return
      this.makeOf(file, 'change').catch((error: unknown) => {
        if (!file.raw.open) return
        this.deps.log.error('no backup was made', error)
        this.makeLater(this.deps.waitMs)
      })
    }, waitMs)
    this.timer.unref()
  }

  /** The last backup of a file that is being closed. What it cannot do in time is done at the next start. */
  private async finish(file: OpenFile): Promise<void> {
    if (file.readOnly || this.isSampleInPlace(file)) return
    const patience = AbortSignal.timeout(this.deps.patienceMs)
    const lost = new Promise<void>((resolve) => {
      patience.addEventListener('abort', () => resolve())
    })
    // One that is being made may hold every change already.
    await Promise.race([this.last, lost])
    if (!this.changed.has(file) || patience.aborted) return
    try {
      await this.makeOf(file, 'close', patience)
    } catch (error) {
      this.deps.log.error('no backup was made on closing', error)
    }
  }

  private watchedFile(): OpenFile | null {
    if (!this.deps.files.isOpen) return null
    const file = this.deps.files.requireOpen()
    return file.readOnly || this.isSampleInPlace(file) ? null : file
  }

  private isSampleInPlace({ path }: OpenFile): boolean {
    return this.deps.files.isSamplePath(path)
  }

  private makeOf(file: OpenFile, reason: BackupReason, signal?: AbortSignal): Promise<Backup> {
    this.running += 1
    this.deps.changes.announce('backups')
    const turn = this.last.then(() => this.run(file, reason, signal))
    this.last = turn.catch(() => undefined)
    return turn.finally(() => {
      this.running -= 1
      this.deps.changes.announce('backups')
    })
  }

  private async run(file: OpenFile, reason: BackupReason, signal?: AbortSignal): Promise<Backup> {
    const folder = backupsFolderOf(file.path)
    this.changed.delete(file)
    try {
      const { id, secondProblem } = await this.runEqual(file, { folder, reason }, signal)
      this.trouble = { failure: null, secondProblem }
      for (const listener of this.madeListeners) listener()
      return describeBackup(folder, id, 'own')
    } catch (error) {
      this.changed.add(file)
      const failure = error instanceof AppError ? error.message : 'It stopped unexpectedly.'
      this.trouble = { ...this.trouble, failure }
      throw error
    }
  }

  /** A write that comes between makes copy and file unequal: it is tried again, and at last writes wait. */
  private async runEqual(
    file: OpenFile,
    { folder, reason }: { readonly folder: string; readonly reason: BackupReason },
    signal?: AbortSignal,
  ) {
    const stopper = new AbortController()
    const either = signal ? AbortSignal.any([signal, stopper.signal]) : stopper.signal
    const now = this.deps.now().toISOString()
    const second = this.deps.settings.get().secondBackupFolder
    const input = { source: sideConnectionOf(file), folder, second, reason, now }
    const attempt = () => runBackupTask('make', input, either)
    const work = this.attemptTwice(attempt).then(
      (made) => made ?? file.gate.run(attempt).then(requireMade),
    )
    const beside = { end: () => stopAndWait(stopper, work) }
    file.beside.add(beside)
    return work.finally(() => file.beside.delete(beside))
  }

  private async attemptTwice(attempt: () => Promise<BackupTasks['make']['answer']>) {
    for (let tries = 0; tries < 2; tries += 1) {
      const answer = await attempt()
      if (answer.kind === 'made') return answer
    }
    return null
  }
}

function requireMade(answer: BackupTasks['make']['answer']) {
  if (answer.kind === 'made') return answer
  throw new AppError('NOT_SAVED', {
    message:
      'No backup was made: its copy was not equal to the file. Close the file and open it again.',
  })
}

async function stopAndWait(stopper: AbortController, work: Promise<unknown>): Promise<void> {
  stopper.abort(new Error('the file was closed'))
  await work.catch(() => undefined)
}

/** Whether the newest good backup is of another state than the file: of an earlier one, or after a restore. */
function isAhead({ raw, path }: OpenFile): boolean {
  const newest = newestGood(backupsFolderOf(path))
  return readAuditNumber(raw) !== (newest?.facts?.auditNumber ?? 0)
}
