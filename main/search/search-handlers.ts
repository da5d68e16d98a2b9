import { type SearchHit, SearchKind } from '#shared/search'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findPortfolio } from '../portfolios/portfolio-queries.ts'
import { amountIn } from './amount-in.ts'
import { fold, teachFold } from './fold.ts'
import {
  findByName,
  findNewestBookingOf,
  type FoundBooking,
  listBookingsOfAmount,
  listPayeesBeginning,
} from './search-queries.ts'

const perKind = 6

/** What goes by these words in a portfolio: kind by kind, those with the best hit first. */
export async function searchEntities(
  { db, raw }: OpenFile,
  { portfolioId, text }: { portfolioId: string; text: string },
): Promise<SearchHit[]> {
  const folded = fold(text.trim())
  const words = folded.split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  teachFold(raw)
  const groups: { rank: number; hits: SearchHit[] }[] = []
  for (const kind of SearchKind.options) {
    if (kind === 'booking') {
      groups.push({ rank: 1, hits: await findBookings(db, portfolioId, text.trim()) })
      continue
    }
    const wanted = { portfolioId, words, text: words.join(' '), limit: perKind }
    const rows = await findByName(db, kind, wanted)
    groups.push({
      rank: rows[0]?.rank ?? 2,
      hits: rows.map(({ id, title, detail, propertyId }) => ({
        kind,
        id,
        title,
        detail,
        propertyId,
        date: null,
        amount: null,
      })),
    })
  }
  return groups.toSorted((a, b) => a.rank - b.rank).flatMap(({ hits }) => hits)
}

/** By an amount when the text is one, else by how the payee begins. */
async function findBookings(db: DataBase, portfolioId: string, text: string): Promise<SearchHit[]> {
  const portfolio = await findPortfolio(db, portfolioId)
  const amount = portfolio === undefined ? null : amountIn(text, portfolio.currency)
  if (amount !== null)
    return (await listBookingsOfAmount(db, portfolioId, amount, perKind)).map(hitOfBooking)
  const hits: SearchHit[] = []
  for (const payee of await listPayeesBeginning(db, text, perKind)) {
    const booking = await findNewestBookingOf(db, portfolioId, payee)
    if (booking !== undefined) hits.push(hitOfBooking(booking))
  }
  return hits
}

const hitOfBooking = (booking: FoundBooking): SearchHit => ({ ...booking, kind: 'booking' })
