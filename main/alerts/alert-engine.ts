import { v7 as uuidv7 } from 'uuid'
import type { AlertCause } from '#shared/alerts/alert-cause'
import { reconcileAlerts } from '#shared/alerts/reconcile-alerts'
import type { Topic } from '#shared/changes'
import type { IsoDate } from '#shared/dates'
import type { Portfolio } from '#shared/portfolios'
import type { ChangeBus } from '../changes/change-bus.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { NewRow, Row } from '../database/schema.ts'
import type { FileSession } from '../files/file-session.ts'
import type { Log } from '../log/log.ts'
import { suggestedAsOf } from '../metrics/suggested-as-of.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { insertAlerts, listKnownAlerts, updateAlert } from './alert-queries.ts'

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
      const causes = await readBeside(file, 'alerts.causes', question)
      // The file may have been closed while it was read.
      if (!file.raw.open) return
      const { hasChanged, raised } = await keepAlerts(file, portfolio.id, causes)
      if (hasChanged) this.deps.changes.announce('alerts')
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

/** The engine's own rows are no command of the owner's; only what an owner decides is audited and undone. */
const keepAlerts = (
  file: OpenFile,
  portfolioId: string,
  causes: readonly AlertCause[],
): Promise<{ hasChanged: boolean; raised: AlertCause[] }> =>
  file.gate.run(() =>
    file.db.transaction().execute(async (tx) => {
      const keys = causes.map(({ key }) => key)
      const known = await listKnownAlerts(tx, portfolioId, keys)
      const { added, reopened, kept, closed } = reconcileAlerts(known, causes)
      const at = file.now().toISOString()
      // Both texts are written by the same hand, so that equal causes are equal texts.
      const changed = kept.filter(({ alert, cause }) => alert.causeJson !== JSON.stringify(cause))
      if (added.length > 0)
        await insertAlerts(
          tx,
          added.map((one) => rowOf(portfolioId, one, at)),
        )
      for (const { alert, cause } of reopened)
        await updateAlert(tx, alert.id, { ...fieldsOf(cause, at), ...openedAgain(alert, at) })
      for (const { alert, cause } of changed) await updateAlert(tx, alert.id, fieldsOf(cause, at))
      for (const { id } of closed) await updateAlert(tx, id, { closedAt: at, updatedAt: at })
      const raised = [...added, ...reopened.map(({ cause }) => cause)]
      return { hasChanged: raised.length + changed.length + closed.length > 0, raised }
    }),
  )

const fieldsOf = (cause: AlertCause, at: string) => ({
  severity: cause.severity,
  causeJson: JSON.stringify(cause),
  updatedAt: at,
})

const openedAgain = ({ openings }: Row<'alerts'>, at: string) => ({
  openedAt: at,
  openings: openings + 1,
  closedAt: null,
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
