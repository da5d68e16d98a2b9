import { verifyAuditChain } from '../audit/verify-audit-chain.ts'
import type { DataBase } from '../database/schema.ts'
import {
  countBookings,
  findBrokenLinks,
  findStrayParts,
  findWrongSplits,
  findWrongTotals,
} from './doctor-queries.ts'

export type Finding = {
  readonly check: 'file' | 'totals' | 'splits' | 'links' | 'log'
  readonly ok: boolean
  /** What was looked at, or what is wrong, each in a sentence. */
  readonly notes: readonly string[]
}

/** Of what is wrong in the same way, so many are named. */
const mostNamed = 20

/** Recomputes what the file keeps twice, and follows what must lead somewhere; changes nothing. */
export async function examineFile(db: DataBase): Promise<Finding[]> {
  const { bookings, totals } = await countBookings(db)
  const log = await verifyAuditChain(db)
  return [
    finding(
      'totals',
      await totalProblems(db),
      `${totals} sums are what ${bookings} bookings come to.`,
    ),
    finding('splits', await splitProblems(db), 'Every split booking is the sum of its parts.'),
    finding('links', await linkProblems(db), 'Every row leads to what it names.'),
    log.ok
      ? finding('log', [], `${log.rows} changes follow one another unbroken.`)
      : finding(
          'log',
          [`The log of changes is broken at ${log.number ?? 'its end'}: ${log.problem}.`],
          '',
        ),
  ]
}

const finding = (check: Finding['check'], problems: readonly string[], well: string): Finding => ({
  check,
  ok: problems.length === 0,
  notes: problems.length === 0 ? [well] : problems,
})

const totalProblems = async (db: DataBase): Promise<string[]> =>
  (await findWrongTotals(db, mostNamed)).map(
    ({ propertyId, month, category, amount, count, foundAmount, foundCount }) =>
      `The sum of ${category} of property ${propertyId} in ${month} is kept as ${foundAmount ?? 0} ` +
      `over ${foundCount ?? 0} bookings; they come to ${amount ?? 0} over ${count ?? 0}.`,
  )

async function splitProblems(db: DataBase): Promise<string[]> {
  const wrong = await findWrongSplits(db, mostNamed)
  const stray = await findStrayParts(db, mostNamed)
  return [
    ...wrong.map(
      ({ id, amount, sum }) =>
        `Booking ${id} of ${amount} is split into parts of ${sum ?? 0}, or of other days.`,
    ),
    ...stray.map(({ id }) => `Booking ${id} is a part of one that is not split.`),
  ]
}

const linkProblems = async (db: DataBase): Promise<string[]> =>
  (await findBrokenLinks(db))
    .slice(0, mostNamed)
    .map(
      ({ table, rowid, parent }) =>
        `Row ${rowid} of ${table} names a row of ${parent} that is not there.`,
    )
