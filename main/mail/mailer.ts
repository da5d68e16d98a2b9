import type { ChangeBus } from '../changes/change-bus.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { FileSession } from '../files/file-session.ts'
import type { Log } from '../log/log.ts'
import { type AccountSettings, readMailAccount } from './mail-account.ts'
import {
  deleteSentBefore,
  deleteUnneededFiles,
  findDueLetter,
  requeueInterrupted,
} from './outbox-queries.ts'
import type { Post } from './post.ts'
import type { SecretStore } from './secret-store.ts'
import { sendLetter, writeOutbox } from './send-letter.ts'

type Dependencies = {
  readonly files: Pick<FileSession, 'isOpen' | 'requireOpen'>
  readonly settings: AccountSettings
  readonly secrets: SecretStore
  readonly changes: ChangeBus
  readonly log: Log
  readonly now: () => Date
  readonly post: Post
  /** How long a letter on its way may hold up the closing of the file. */
  readonly lastWordsMs?: number
}

/** Sending from one file: ended before the file is closed. */
type Line = { readonly abort: AbortController; isEnding: boolean }

const keptDays = 90
const dayMs = 86_400_000

/** Sends the letters of the open file's outbox, one after the other. Whoever adds one calls `sendDue`. */
export class Mailer {
  readonly secrets: SecretStore
  readonly post: Post
  private readonly deps: Dependencies
  private readonly lines = new WeakMap<OpenFile, Line>()
  private running: Promise<void> | null = null
  private isWanted = false

  constructor(deps: Dependencies) {
    this.deps = deps
    this.secrets = deps.secrets
    this.post = deps.post
  }

  /** Tries everything that is due. While letters are being sent, the call makes sure that new ones are seen. */
  sendDue(): Promise<void> {
    this.isWanted = true
    this.running ??= this.sendWhileWanted().finally(() => (this.running = null))
    return this.running
  }

  /** After the transaction in hand, whose letters are not there before its end; they are seen to wait at once. */
  sendSoon(): void {
    setTimeout(() => {
      this.deps.changes.announce('mail')
      void this.sendDue()
    }, 500).unref()
  }

  private async sendWhileWanted(): Promise<void> {
    try {
      while (this.isWanted) {
        this.isWanted = false
        await this.sendAllDue()
      }
    } catch (error) {
      this.deps.log.error('letters were not sent', error)
    }
  }

  private async sendAllDue(): Promise<void> {
    const { files, settings, secrets, now, post, changes } = this.deps
    if (!files.isOpen || files.requireOpen().readOnly) return
    const file = files.requireOpen()
    const line = await this.lineOf(file)
    while (!line.isEnding) {
      const account = await readMailAccount(settings, secrets)
      const letter = account && (await findDueLetter(file.db, now()))
      if (account === null || !letter) return
      await sendLetter(file, letter, { account, post, now, signal: line.abort.signal })
      changes.announce('mail')
    }
  }

  /** The first time a file is seen, what was on its way when Freehold ended is queued again. */
  private async lineOf(file: OpenFile): Promise<Line> {
    const known = this.lines.get(file)
    if (known !== undefined) return known
    const line: Line = { abort: new AbortController(), isEnding: false }
    this.lines.set(file, line)
    file.beside.add({ end: () => this.endLine(line) })
    const now = this.deps.now()
    const before = new Date(now.getTime() - keptDays * dayMs).toISOString()
    await writeOutbox(file, async (tx) => {
      await requeueInterrupted(tx, now.toISOString())
      await deleteSentBefore(tx, before)
      await deleteUnneededFiles(tx)
    })
    return line
  }

  /** A letter on its way gets a moment to arrive; then it stays "sending" and goes again at the next start. */
  private async endLine(line: Line): Promise<void> {
    line.isEnding = true
    const timer = setTimeout(() => line.abort.abort(), this.deps.lastWordsMs ?? 2000)
    await this.running
    clearTimeout(timer)
  }
}
