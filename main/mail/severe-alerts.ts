import { writeSevereAlert } from '#shared/mail/digest-letter'
import type { Portfolio } from '#shared/portfolios'
import { listCurrentAlerts, type StoredAlert } from '../alerts/alert-queries.ts'
import { alertInWords } from '../alerts/alert-words.ts'
import type { AppContext } from '../app-context.ts'
import type { OpenFile } from '../database/open-file.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { hasLetter } from './outbox-queries.ts'
import { type NewLetter, queueLetter } from './queue-letter.ts'
import { listRecipients, readRecipientInstants } from './recipient-queries.ts'
import { writeOutbox } from './send-letter.ts'

/** Sends what is severe at once: whenever alerts are raised, and at the start what was raised and not sent. */
export function followSevereAlerts(context: AppContext): void {
  const { alerts, files, mailer, log, settings } = context
  alerts.onRaised(() => {
    if (!files.isOpen || files.requireOpen().readOnly) return
    queueSevereAlerts(files.requireOpen(), settings.get().settings.locale ?? 'en-US')
      .then((queued) => (queued ? mailer.sendDue() : undefined))
      .catch((error: unknown) => log.error('severe alerts were not mailed', error))
  })
}

/**
 * A letter for each severe alert that is open and each recipient who wants it at once. An alert that comes back
 * is a new cause; one that was there before the recipient is none.
 */
export async function queueSevereAlerts(file: OpenFile, locale: string): Promise<boolean> {
  const portfolios = await listPortfolioRows(file.db)
  const letters: NewLetter[] = []
  for (const portfolio of portfolios)
    if (portfolio.archivedAt === null)
      letters.push(...(await lettersOfPortfolio(file, portfolio, locale)))
  if (letters.length === 0) return false
  await writeOutbox(file, async (tx) => {
    for (const letter of letters) await queueLetter(tx, letter, file.now().toISOString())
  })
  return true
}

async function lettersOfPortfolio(
  { db }: OpenFile,
  { id, name, currency }: Portfolio,
  locale: string,
): Promise<NewLetter[]> {
  const recipients = (await listRecipients(db, id)).filter(({ isImmediate }) => isImmediate)
  if (recipients.length === 0) return []
  const setAt = await readRecipientInstants(db, id)
  const letters: NewLetter[] = []
  for (const alert of (await listCurrentAlerts(db, id)).filter(isSevere)) {
    const cause = `alert:${alert.id}:${alert.openings}`
    const words = writeSevereAlert(name, alertInWords(alert.cause, { currency, locale }))
    for (const to of recipients) {
      const isNews = alert.openedAt > (setAt.get(to.id) ?? '')
      if (isNews && !(await hasLetter(db, cause, to.address)))
        letters.push({ ...words, portfolioId: id, cause, to })
    }
  }
  return letters
}

/** That mail is refused is not told by mail: it would be refused too. */
const isSevere = ({ severity, resolvedAt, cause }: StoredAlert): boolean =>
  severity === 'critical' && resolvedAt === null && cause.rule !== 'mail_failed'
