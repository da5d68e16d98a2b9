import { type IsoDate, firstDayOf, lastDayOf } from '#shared/dates'
import { digestMonth } from '#shared/mail/digest-due'
import type { DigestFacts } from '#shared/mail/digest-letter'
import { portfolioFigures } from '#shared/finance/portfolio-metrics'
import { sayLetter } from '#shared/mail/letter-messages'
import { noFilter } from '#shared/metrics'
import { minorToMajor } from '#shared/money'
import type { Portfolio } from '#shared/portfolios'
import { listAlerts } from '../alerts/alert-handlers.ts'
import { alertInWords } from '../alerts/alert-words.ts'
import type { OpenFile } from '../database/open-file.ts'
import { listLateRent } from '../late-rent/rent-accounts.ts'
import { countBooks } from '../metrics/counted-books.ts'
import { dateInWords } from './date-in-words.ts'

/** Rent is outstanding after five days, as on the page of late rent; older than five years is given up. */
const rentTerms = { months: 60, graceDays: 5, tolerance: 100 }

/** What a digest of a day says of a portfolio, in the reader's way of writing. */
export async function readDigestFacts(
  file: OpenFile,
  portfolio: Portfolio,
  { today, locale }: { today: IsoDate; locale: string },
): Promise<DigestFacts> {
  const { id: portfolioId, currency, name } = portfolio
  const money = writeMoney(currency, locale)
  const month = digestMonth(today)
  const days = { from: firstDayOf(month), to: lastDayOf(month) }
  const question = { portfolioId, asOf: days.to, filter: noFilter }
  const counted = await countBooks(file.db, {
    ...question,
    period: { kind: 'custom', ...days },
  })
  const figure = portfolioFigures(counted.books, counted.scope)
  const { accounts } = await listLateRent(file, { portfolioId, asOf: today, ...rentTerms })
  const arrears = accounts.reduce((sum, account) => sum + account.arrears, 0)
  const alerts = await listAlerts(file.db, portfolioId, today)
  return {
    portfolio: name,
    day: dateInWords(today, locale, { dateStyle: 'full' }),
    month: dateInWords(days.from, locale, { month: 'long', year: 'numeric' }),
    figures: [
      [sayLetter('letter.noi'), money(figure('noi').value)],
      [sayLetter('letter.cashFlow'), money(figure('cashFlow').value)],
      [sayLetter('letter.arrears'), money(arrears)],
    ],
    alerts: alerts
      .filter(({ state }) => state === 'open')
      .map((alert) => {
        const { title, why } = alertInWords(alert, { currency, locale })
        return { isSevere: alert.severity === 'critical', title, why }
      }),
  }
}

const writeMoney = (currency: string, locale: string) => (minor: number | null) =>
  minor === null
    ? '–'
    : new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(minorToMajor(minor, currency))
