import { setImmediate as nextTurn } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import type { AlertCause } from '#shared/alerts/alert-cause'
import type { Topic } from '#shared/changes'
import type { IsoDate } from '#shared/dates'
import type { Portfolio } from '#shared/portfolios'
import type { ChangeBus } from '../changes/change-bus.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction, NewRow } from '../database/schema.ts'
import type { FileSession } from '../files/file-session.ts'
import type { Log } from '../log/log.ts'
import { suggestedAsOf } from '../metrics/suggested-as-of.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import type { AlertDifferences } from './alert-differences.ts'
import { insertAlert, updateAlert } from './alert-queries.ts'

/** What an evaluation has opened, the gravest first: new causes, those that are back, and graver ones. */
export type RaisedAlerts = {
  readonly portfolio: Portfolio
  readonly causes: readonly AlertCause[]
}

type Dependencies = {
  readonly files: FileSession
  readonly changes: ChangeBus
  readonly log: Log
  readonly today: () => IsoDate
  /** How long a change is waited for to be followed by others. */
  readonly quietMs: number
}

/** Data that a rule may look at. What the engine announces itself is not among them. */
const watched: ReadonlySet<Topic> = new Set([
  'file',
  'portfolios',
  'properties',
  'tenants',
  'transactions',
  'categories',
  'documents',
  'budgets',
  'tasks',
  'metrics',
  'scenarios',
  'mail',
  'jobs',
])

/**
 * Keeps the alerts of the open file those of the causes there are: looks again after each change, once it
 * is quiet, and when it is asked to. Large files are read on a thread, and what is written is little.
 */
export class AlertEngine {
  private readonly deps: Dependencies
  private readonly listeners: ((raised: RaisedAlerts) => void)[] = []
  private last: Promise<unknown> = Promise.resolve()
  private timer: NodeJS.Timeout | null = null

  constructor(deps: Dependencies) {
    this.deps = deps
  }

  /** Calls for everything that is raised, by whatever evaluation. */
  onRaised(listener: (raised: RaisedAlerts) => void): void {
    this.listeners.push(listener)
  }

  /** Looks again after each change of the data, until the signal ends it. */
  async follow(signal?: AbortSignal): Promise<void> {
    for await (const topics of this.deps.changes.watch(signal))
      if (topics.some((topic) => watched.has(topic))) this.evaluateSoon()
  }

  evaluateSoon(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.evaluate().catch((error: unknown) =>
        this.deps.log.error('the alerts were not evaluated', error),
      )
    }, this.deps.quietMs)
    this.timer.unref()
  }

  /** Looks at every portfolio of the open file; one evaluation at a time. */
  evaluate(): Promise<void> {
    const turn = this.last.then(() => this.evaluateFile())
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async evaluateFile(): Promise<void> {
    if (!this.deps.files.isOpen) return
    const file = this.deps.files.requireOpen()
    if (file.readOnly) return
    const days = await this.daysOf(file)
    for (const portfolio of await listPortfolioRows(file.db)) {
      if (portfolio.archivedAt !== null) continue
      const question = { portfolioId: portfolio.id, ...days }
      const found = await readBeside(file, 'alerts.differences', question)
      // The file may have been closed while it was read.
      if (!file.raw.open) return
      if (!Object.values(found).some(({ length }) => length > 0)) continue
      await writeDifferences(file, portfolio.id, found)
      this.deps.changes.announce('alerts')
      const raised = [...found.added, ...found.reopened.map(({ cause }) => cause)]
      if (raised.length > 0)
        for (const listener of this.listeners) listener({ portfolio, causes: raised })
    }
  }

  /** A sample stands still on the last day of its books; other files live on the calendar's day. */
  private async daysOf({ db }: OpenFile): Promise<{ today: IsoDate; booksOn: IsoDate }> {
    const state = this.deps.files.state()
    const calendar = this.deps.today()
    const booksOn = await suggestedAsOf(db, calendar)
    const isSample = state.status === 'open' && state.isSample
    return { today: isSample ? booksOn : calendar, booksOn }
  }
}

/** So many alerts are written at once; they take about 20 ms. */
const writtenAtOnce = 100

/**
 * Writes the differences, a few at a time: other work has its turn between them, and what a file that is
 * closed meanwhile did not get, the next look finds again. The engine's own rows are no command of the
 * owner's; only what an owner decides is audited and undone.
 */
async function writeDifferences(
  file: OpenFile,
  portfolioId: string,
  { added, reopened, changed, closed }: AlertDifferences,
): Promise<void> {
  const at = file.now().toISOString()
  const writes: ((tx: DataTransaction) => Promise<unknown>)[] = [
    ...added.map(
      (cause) => (tx: DataTransaction) => insertAlert(tx, rowOf(portfolioId, cause, at)),
    ),
    ...reopened.map(({ id, openings, cause }) => (tx: DataTransaction) => {
      const opened = { openedAt: at, openings: openings + 1, closedAt: null }
      return updateAlert(tx, id, { ...fieldsOf(cause, at), ...opened })
    }),
    ...changed.map(
      ({ id, cause }) =>
        (tx: DataTransaction) =>
          updateAlert(tx, id, fieldsOf(cause, at)),
    ),
    ...closed.map(
      (id) => (tx: DataTransaction) => updateAlert(tx, id, { closedAt: at, updatedAt: at }),
    ),
  ]
  for (let start = 0; start < writes.length; start += writtenAtOnce) {
    if (start > 0) await nextTurn()
    if (!file.raw.open) return
    await file.gate.run(() =>
      file.db.transaction().execute(async (tx) => {
        for (const write of writes.slice(start, start + writtenAtOnce)) await write(tx)
      }),
    )
  }
}

const fieldsOf = (cause: AlertCause, at: string) => ({
  severity: cause.severity,
  causeJson: JSON.stringify(cause),
  updatedAt: at,
})

const rowOf = (portfolioId: string, cause: AlertCause, at: string): NewRow<'alerts'> => ({
  id: uuidv7(),
  portfolioId,
  key: cause.key,
  ...fieldsOf(cause, at),
  firstOpenedAt: at,
  openedAt: at,
  openings: 1,
  closedAt: null,
  snoozedAt: null,
  snoozedUntil: null,
  resolvedAt: null,
  createdAt: at,
})
