import { runCommand } from '#main/audit/run-command'
import type { TestApp } from '../optimizations/test-app.ts'
import { newProperty } from '../portfolio/entries.ts'

export type BookingEntry = readonly [
  date: string,
  category: string,
  amount: number,
  payee?: string | null,
]

/** A property with bookings in currency units, as a ledger would have them. */
export async function addBookedProperty(
  app: TestApp,
  bookings: readonly BookingEntry[],
): Promise<string> {
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const file = app.context.files.requireWritable()
  await runCommand(file, { label: 'Book' }, async (tx, { at }) => {
    const rows = bookings.map(([date, category, amount, payee = null], index) => ({
      id: `${propertyId}-${index}`,
      propertyId,
      unitId: null,
      date,
      category,
      amount: Math.round(amount * 100),
      payee,
      description: '',
      createdAt: at,
      updatedAt: at,
    }))
    await tx.insertInto('transactions').values(rows).execute()
  })
  return propertyId
}

export const cents = (...amounts: number[]): number[] =>
  Array.from({ length: 12 }, (_, index) => Math.round((amounts[index] ?? 0) * 100))
