import type { AlertCause } from '#shared/alerts/alert-cause'
import { sayLetter } from '#shared/mail/letter-messages'
import { isBetween } from '#shared/scheduler/local-time'
import type { SettingsStore } from '../settings/settings-store.ts'
import type { RaisedAlerts } from './alert-engine.ts'
import { alertInWords } from './alert-words.ts'

export type Notice = { readonly title: string; readonly body: string }

type Dependencies = {
  readonly settings: SettingsStore
  /** The time on this computer's clock, `21:30`. */
  readonly time: () => string
  /** Whether somebody looks at the window, which shows alerts by itself. */
  readonly isLookedAt: () => boolean
  readonly show: (notice: Notice) => void
}

/**
 * Tells the desktop of grave alerts: one notice for all that one look has raised, and what was raised in
 * the quiet hours in one notice after them.
 */
export class AlertNotices {
  private readonly deps: Dependencies
  private waiting: Notice[] = []

  constructor(deps: Dependencies) {
    this.deps = deps
  }

  offer({ portfolio, causes }: RaisedAlerts): void {
    const { notifyAlerts, locale } = this.deps.settings.get().settings
    if (!notifyAlerts || this.deps.isLookedAt()) return
    const words = { currency: portfolio.currency, locale: locale ?? 'en' }
    const grave = causes.filter(({ severity }) => severity === 'critical')
    this.waiting.push(...grave.map((cause) => noticeOf(cause, words)))
    this.tell()
  }

  /** Shows what waits, unless it is quiet; called each minute too. */
  tell(): void {
    const { quietFrom, quietUntil } = this.deps.settings.get().settings
    const [first, ...others] = this.waiting
    if (first === undefined || isBetween(this.deps.time(), quietFrom, quietUntil)) return
    this.waiting = []
    this.deps.show(others.length === 0 ? first : gathered(first, others))
  }
}

function noticeOf(cause: AlertCause, words: Parameters<typeof alertInWords>[1]): Notice {
  const { title, why } = alertInWords(cause, words)
  return { title, body: why }
}

const gathered = (first: Notice, others: readonly Notice[]): Notice => ({
  title: sayLetter('notice.several', { count: others.length + 1 }),
  body: sayLetter('notice.first', { title: first.title, more: others.length }),
})
