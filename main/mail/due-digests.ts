import type { IsoDate } from '#shared/dates'
import { lastDigestDay } from '#shared/mail/digest-due'
import { writeDigest } from '#shared/mail/digest-letter'
import type { MailRecipient } from '#shared/mail/mail'
import type { Portfolio } from '#shared/portfolios'
import type { OpenFile } from '../database/open-file.ts'
import { listPortfolioRows } from '../portfolios/portfolio-queries.ts'
import { readDigestFacts } from './digest-facts.ts'
import { hasLetter } from './outbox-queries.ts'
import type { NewLetter } from './queue-letter.ts'
import { listRecipients, readRecipientDays } from './recipient-queries.ts'

type Asked = {
  readonly today: IsoDate
  readonly locale: string
  /** Set where somebody asked for the digests now: everybody gets one, whatever the day. */
  readonly askedKey?: string
}

/**
 * The digests that are due on a day and not in the outbox yet, one to a recipient. After days without Freehold
 * there is one of the last due day, not one of each.
 */
export async function listDueDigests(file: OpenFile, asked: Asked): Promise<NewLetter[]> {
  const letters: NewLetter[] = []
  for (const portfolio of await listPortfolioRows(file.db))
    if (portfolio.archivedAt === null)
      letters.push(...(await digestsOfPortfolio(file, portfolio, asked)))
  return letters
}

async function digestsOfPortfolio(
  file: OpenFile,
  portfolio: Portfolio,
  asked: Asked,
): Promise<NewLetter[]> {
  const setOn = await readRecipientDays(file.db, portfolio.id)
  const due: { readonly to: MailRecipient; readonly cause: string }[] = []
  for (const to of await listRecipients(file.db, portfolio.id)) {
    const cause = causeOf(to, setOn.get(to.id) ?? '', asked)
    if (cause !== null && !(await hasLetter(file.db, cause, to.address))) due.push({ to, cause })
  }
  if (due.length === 0) return []
  const letter = writeDigest(await readDigestFacts(file, portfolio, asked))
  return due.map((one) => Object.assign({ portfolioId: portfolio.id }, letter, one))
}

/** A rhythm begins after the day on which it was set. */
function causeOf(
  { digest, portfolioId }: MailRecipient,
  setOn: IsoDate,
  { today, askedKey }: Asked,
): string | null {
  const day = lastDigestDay(digest, today)
  if (day === null) return null
  if (askedKey !== undefined) return `digest:${portfolioId}:${askedKey}`
  return day > setOn ? `digest:${portfolioId}:${digest}:${day}` : null
}
