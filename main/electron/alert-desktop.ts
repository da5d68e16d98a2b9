import { app, Notification } from 'electron'
import { listCurrentAlerts } from '../alerts/alert-queries.ts'
import { AlertNotices } from '../alerts/alert-notices.ts'
import type { AppContext } from '../app-context.ts'
import { alertState } from '#shared/alerts/reconcile-alerts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'

type Windows = {
  readonly isFocused: () => boolean
  /** Brings the window to the front, on a page of it. */
  readonly show: (route: string) => void
}

const minuteMs = 60_000

/** Notices of grave alerts, and their number on the app's icon where the desktop has a place for it. */
export function tellDesktopOfAlerts(context: AppContext, windows: Windows): void {
  const { alerts, changes, log, settings } = context
  // One that nothing refers to is collected after a while, and a click on it then leads nowhere.
  const shown = new Set<Notification>()
  const notices = new AlertNotices({
    settings,
    time: () => new Date().toTimeString().slice(0, 5),
    isLookedAt: windows.isFocused,
    show: ({ title, body }) => {
      if (!Notification.isSupported()) return
      const notification = new Notification({ title, body })
      const forget = () => shown.delete(notification)
      notification.on('close', forget)
      notification.on('click', () => {
        forget()
        windows.show('/alerts')
      })
      shown.add(notification)
      notification.show()
    },
  })
  alerts.onRaised((raised) => notices.offer(raised))
  setInterval(() => notices.tell(), minuteMs).unref()
  const follow = async () => {
    for await (const topics of changes.watch(undefined))
      if (topics.includes('alerts') || topics.includes('file')) await showCount(context)
  }
  follow().catch((error: unknown) => log.error('the badge is not kept', error))
}

async function showCount({ files, today }: AppContext): Promise<void> {
  if (!files.isOpen) {
    app.setBadgeCount(0)
    return
  }
  const { db } = files.requireOpen()
  let count = 0
  for (const { id, archivedAt } of await listPortfolioRows(db)) {
    if (archivedAt !== null) continue
    const current = await listCurrentAlerts(db, id)
    count += current.filter((alert) => alertState(alert, today()) === 'open').length
  }
  app.setBadgeCount(count)
}
