import { byUrgency } from '#shared/alerts/find-causes'
import { alertState } from '#shared/alerts/reconcile-alerts'
import type { IsoDate } from '#shared/dates'
import { writeSevereAlerts } from '#shared/mail/digest-letter'
import type { MailRecipient } from '#shared/mail/mail'
import type { Portfolio } from '#shared/portfolios'
import { listCurrentAlerts, type StoredAlert } from '../alerts/alert-queries.ts'
import { alertInWords } from '../alerts/alert-words.ts'
import type { AppContext } from '../app-context.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataTransaction } from '../database/schema.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { queueLetter } from './queue-letter.ts'
import { listRecipients, readRecipientInstants } from './recipient-queries.ts'
import { writeOutbox } from './send-letter.ts'
import { insertToldAlert } from './told-alert-queries.ts'

type Asked = { readonly today: IsoDate; readonly locale: string }

/** Sends what is severe at once: whenever alerts are raised, and at the start what was raised and not sent. */
export function followSevereAlerts(context: AppContext): void {
  const { alerts, changes, files, mailer, log, settings, today } = context
  const mail = () => {
    if (!files.isOpen || files.requireOpen().readOnly) return
    const locale = settings.get().settings.locale ?? 'en-US'
    queueSevereAlerts(files.requireOpen(), { today: today(), locale })
      .then((queued) => (queued ? mailer.sendSoon() : undefined))
      .catch((error: unknown) => log.error('severe alerts were not mailed', error))
  }
  const follow = async () => {
    for await (const topics of changes.watch(undefined)) if (topics.includes('file')) mail()
  }
  alerts.onRaised(mail)
  void follow()
  mail()
}

/**
 * One letter to each recipient who wants it at once, of all the severe alerts that are open and not told to them
 * yet. An alert that comes back is told again; one that was there before the recipient is not.
 *
 * @returns whether there is anything to send
 */
export const queueSevereAlerts = (file: OpenFile, asked: Asked): Promise<boolean> =>
  writeOutbox(file, async (tx) => {
    let queued = false
    for (const portfolio of await listPortfolioRows(tx))
      if (portfolio.archivedAt === null)
        queued = (await queueOfPortfolio(tx, portfolio, asked, file.now().toISOString())) || queued
    return queued
  })

async function queueOfPortfolio(
  tx: DataTransaction,
  portfolio: Portfolio,
  { today, locale }: Asked,
  at: string,
): Promise<boolean> {
  const recipients = (await listRecipients(tx, portfolio.id)).filter((one) => one.isImmediate)
  if (recipients.length === 0) return false
  const setAt = await readRecipientInstants(tx, portfolio.id)
  const severe = (await listCurrentAlerts(tx, portfolio.id))
    .filter((alert) => isSevere(alert, today))
    .toSorted((a, b) => byUrgency(a.cause, b.cause))
  let queued = false
  for (const to of recipients) {
    const later = severe.filter(({ openedAt }) => openedAt > (setAt.get(to.id) ?? ''))
    const [first, ...others] = await tellOf(tx, later, to, at)
    if (first === undefined) continue
    const say = ({ cause }: StoredAlert) =>
      alertInWords(cause, { currency: portfolio.currency, locale })
    const letter = writeSevereAlerts(portfolio.name, [say(first), ...others.map(say)])
    // An alert is told once to an address, so the first of a letter names it.
    const cause = `alert:${first.id}:${first.openings}`
    await queueLetter(tx, { ...letter, portfolioId: portfolio.id, cause, to }, at)
    queued = true
  }
  return queued
}

/** Those that the recipient was not told of, and now is. */
async function tellOf(
  tx: DataTransaction,
  alerts: readonly StoredAlert[],
  { address: recipientAddress }: MailRecipient,
  at: string,
): Promise<StoredAlert[]> {
  const news: StoredAlert[] = []
  for (const alert of alerts) {
    const told = { alertId: alert.id, opening: alert.openings, recipientAddress }
    if (await insertToldAlert(tx, { ...told, createdAt: at, updatedAt: at })) news.push(alert)
  }
  return news
}

/** That mail is refused is not told by mail: it would be refused too. */
const isSevere = (alert: StoredAlert, today: IsoDate): boolean =>
  alert.severity === 'critical' &&
  alert.cause.rule !== 'mail_failed' &&
  alertState(alert, today) === 'open'
