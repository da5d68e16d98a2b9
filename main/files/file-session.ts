import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { IsoDate } from '#shared/dates'
import type { FileState, RecentFile } from '#shared/files'
import { AppError, isAppError } from '../app-error.ts'
import type { ChangeBus } from '../changes/change-bus.ts'
import { createDataFile } from '../database/create-file.ts'
import { backupsFolderOf, keyPathOf } from '../database/file-paths.ts'
import { openDataFile, type OpenFile, type OpenOptions } from '../database/open-file.ts'
import { isSwapCutOff } from '../database/swap-file.ts'
import { removeUnusedDocuments } from '../documents/remove-unused.ts'
import { suggestedAsOf } from '../metrics/suggested-as-of.ts'
import { readAhead } from '../read-thread/read-thread.ts'
import { removeExpiredFiles } from '../run-files/remove-expired.ts'
import { openSampleFile } from '../sample/sample-file.ts'
import { isSampleFile } from '../sample/sample-queries.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { copyDataFile, removeDataFile } from './copy-data-file.ts'
import { freePath } from './file-names.ts'

type Places = {
  /** Where this machine's data files live. */
  readonly dataFolder: string
  readonly resourcesFolder: string
}

type Dependencies = Places & {
  readonly settings: SettingsStore
  readonly changes: ChangeBus
  readonly today: () => IsoDate
  readonly open: OpenOptions
}

const recentKept = 8

/** The one data file the app has open, and the ways to open another. One change of file at a time. */
export class FileSession {
  private readonly deps: Dependencies
  private file: OpenFile | null = null
  private asOf: IsoDate | null = null
  private isSample = false
  private problem: { code: string; message: string; path: string } | null = null
  private last: Promise<unknown> = Promise.resolve()
  private readonly leaving: ((file: OpenFile) => Promise<void>)[] = []

  constructor(deps: Dependencies) {
    this.deps = deps
  }

  /** Calls before a file is closed, and waits for it. It must not throw, and has to come to an end. */
  onLeaving(listener: (file: OpenFile) => Promise<void>): void {
    this.leaving.push(listener)
  }

  /** The state once no file is being opened or closed any more. */
  async settledState(): Promise<FileState> {
    await this.last
    return this.state()
  }

  /** Closes the file at the end of the app, and remembers it for the next start. */
  async shutDown(): Promise<void> {
    await this.last
    const file = this.file
    this.file = null
    if (file) await this.leave(file)
  }

  state(): FileState {
    const { recent } = this.deps.settings.get()
    if (!this.file) return { status: 'closed', recent, problem: this.problem }
    const { path, readOnly } = this.file
    return {
      status: 'open',
      path,
      name: labelOf(path),
      isSample: this.isSample,
      isOwnSample: path === this.samplePath,
      readOnly,
      recent,
      suggestedAsOf: this.asOf ?? this.deps.today(),
    }
  }

  /** Whether it is the sample in its own place, which is made afresh when it is gone. */
  isSamplePath(path: string): boolean {
    return path === this.samplePath
  }

  get isOpen(): boolean {
    return this.file !== null
  }

  /** @throws AppError NO_FILE_OPEN */
  requireOpen(): OpenFile {
    if (!this.file) throw new AppError('NO_FILE_OPEN')
    return this.file
  }

  /** @throws AppError NO_FILE_OPEN or FILE_READ_ONLY */
  requireWritable(): OpenFile {
    const file = this.requireOpen()
    if (file.readOnly) throw new AppError('FILE_READ_ONLY')
    return file
  }

  /** Opens the file of last time; a refusal becomes the start screen's sentence, not a crash. */
  async openLast(): Promise<void> {
    const { lastFile, settings } = this.deps.settings.get()
    if (!lastFile || !settings.openLastFile) return
    try {
      await this.open(lastFile)
    } catch (error) {
      this.showProblem(error, lastFile)
    }
  }

  /** @throws AppError, NOT_FOUND among others when the file was moved or its drive is not there */
  async open(path: string): Promise<FileState> {
    if (this.file?.path === path) return this.state()
    if (!existsSync(path) && !isSwapCutOff(path))
      throw new AppError('NOT_FOUND', { message: missingFile(path) })
    return this.replace(() => openDataFile(path, this.deps.open))
  }

  openSample(): Promise<FileState> {
    const path = this.samplePath
    if (this.file?.path === path) return Promise.resolve(this.state())
    return this.replace(() => openSampleFile(path, this.deps.resourcesFolder, this.deps.open))
  }

  /** Makes a new data file named after its portfolio and fills it; a failed filling leaves no file. */
  create(label: string, fill: (file: OpenFile) => Promise<void>): Promise<FileState> {
    const path = freePath(this.portfoliosFolder, label)
    return this.replace(async () => {
      const file = await createDataFile(path, this.deps.open)
      try {
        await fill(file)
        return file
      } catch (error) {
        await file.close()
        removeDataFile(path)
        throw error
      }
    })
  }

  /** Opens a copy of a data file from elsewhere; the copy it came from is left as it is. */
  restore(source: string): Promise<FileState> {
    if (source === this.file?.path) return Promise.resolve(this.state())
    if (!existsSync(keyPathOf(source))) {
      throw new AppError('FILE_KEY_MISSING', {
        message: 'The key file that lies beside this copy is missing. Put both into one folder.',
        data: { place: basename(keyPathOf(source)) },
      })
    }
    const path = freePath(this.portfoliosFolder, labelOf(source))
    return this.replace(async () => {
      copyDataFile(source, path)
      try {
        return await openDataFile(path, this.deps.open)
      } catch (error) {
        removeDataFile(path)
        throw error
      }
    })
  }

  /**
   * After the drive has failed, nothing more is written through this connection: the file is closed,
   * opened again and checked. If that is refused, the start screen says why.
   */
  async reopenAfterFault(): Promise<void> {
    const path = this.file?.path
    if (path === undefined) return
    await this.close()
    try {
      await this.open(path)
    } catch (error) {
      this.showProblem(error, path)
      this.deps.changes.announce('file')
    }
  }

  /** What refused the file becomes the start screen's sentence. */
  private showProblem(error: unknown, path: string): void {
    if (!isAppError(error)) throw error
    this.problem = { code: error.code, message: error.message, path }
  }

  /**
   * Lets a file go, has its parts exchanged while it is closed, and opens it again. If the exchange is
   * refused, the file is open as it was.
   */
  exchange(path: string, work: () => Promise<void>): Promise<FileState> {
    return this.replace(async () => {
      const before = this.file?.path === path ? this.file : null
      if (before) this.file = null
      await before?.close()
      try {
        await work()
      } catch (error) {
        if (before) this.file = await openDataFile(path, this.deps.open)
        throw error
      }
      return openDataFile(path, this.deps.open)
    })
  }

  close(): Promise<FileState> {
    return this.replace(() => Promise.resolve(null))
  }

  async discardSample(): Promise<FileState> {
    const path = this.samplePath
    if (this.file?.path === path) await this.close()
    removeDataFile(path)
    rmSync(backupsFolderOf(path), { recursive: true, force: true })
    const { recent, lastFile } = this.deps.settings.get()
    this.deps.settings.update({
      recent: recent.filter((entry) => entry.path !== path),
      lastFile: lastFile === path ? null : lastFile,
    })
    this.deps.changes.announce('file')
    return this.state()
  }

  private get samplePath(): string {
    return join(this.deps.dataFolder, 'sample', 'Sample portfolio.freehold')
  }

  private get portfoliosFolder(): string {
    return join(this.deps.dataFolder, 'portfolios')
  }

  /** The new file is opened before the old one is let go, so a refusal leaves the screen as it was. */
  private replace(openNext: () => Promise<OpenFile | null>): Promise<FileState> {
    const run = async () => {
      const next = await openNext()
      const previous = this.file
      this.file = next
      this.problem = null
      this.asOf = next ? await suggestedAsOf(next.db, this.deps.today()) : null
      this.isSample = next ? await isSampleFile(next.db) : false
      if (next) await removeUnusedDocuments(next)
      if (next) await removeExpiredFiles(next, this.deps.settings.get().settings.runFileDays)
      // Read in the background, while the window still loads; what fails is asked for again by the dashboard.
      if (next) readAhead(next).catch(() => undefined)
      if (previous) await this.leave(previous)
      this.remember(next)
      this.deps.changes.announce('file')
      return this.state()
    }
    const result = this.last.then(run, run)
    this.last = result.catch(() => undefined)
    return result
  }

  private async leave(file: OpenFile): Promise<void> {
    for (const listener of this.leaving) await listener(file)
    await file.close()
  }

  private remember(file: OpenFile | null): void {
    if (!file) {
      this.deps.settings.update({ lastFile: null })
      return
    }
    const entry: RecentFile = {
      path: file.path,
      name: labelOf(file.path),
      isSample: file.path === this.samplePath,
      openedAt: this.deps.open.now().toISOString(),
    }
    const others = this.deps.settings.get().recent.filter(({ path }) => path !== file.path)
    this.deps.settings.update({
      lastFile: file.path,
      recent: [entry, ...others].slice(0, recentKept),
    })
  }
}

const missingFile = (path: string): string =>
  `${basename(path)} is no longer where it was: it was moved or deleted, or its drive is not plugged in.`

const labelOf = (path: string): string => basename(path, '.freehold')
