import { z } from 'zod'
import { type Minor, minorToMajor } from '#shared/money'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import type { DataBase } from '../database/schema.ts'
import { listRowsAddedByRun } from '../optimizations/optimization-queries.ts'
import { findRecurring, listAmountsBooked } from '../recurring/recurring-queries.ts'

const Expected = z.object({ name: z.string(), amount: z.int(), amountTolerance: z.int() })
type Expected = z.infer<typeof Expected>

/** What was expected to change hands when the stack was accepted, beside what was booked of it. */
export async function compareBookings(
  db: DataBase,
  runId: string,
  currency: string,
): Promise<ActualRow[]> {
  const rows: ActualRow[] = []
  for (const { entityId, after } of await listRowsAddedByRun(db, runId, 'recurring_transactions')) {
    const expected = Expected.parse(JSON.parse(after ?? '{}'))
    const isThere = (await findRecurring(db, entityId)) !== undefined
    const booked = await listAmountsBooked(db, entityId)
    const amount = booked.length === 0 ? null : booked.reduce((sum, each) => sum + each, 0)
    const money = (minor: Minor) =>
      ({ kind: 'money', value: minorToMajor(minor, currency) }) as const
    rows.push({
      entity: 'expected',
      entityId: isThere ? entityId : null,
      name: expected.name,
      fact: 'amount',
      planned: money(expected.amount),
      actual: amount === null ? null : money(amount),
      state: stateOf(expected, amount, isThere),
    })
  }
  return rows
}

function stateOf(
  { amount, amountTolerance }: Expected,
  booked: Minor | null,
  isThere: boolean,
): ActualRow['state'] {
  if (booked === null) return isThere ? 'open' : 'gone'
  return Math.abs(booked - amount) <= amountTolerance ? 'as-planned' : 'differs'
}
