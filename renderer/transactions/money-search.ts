import { z } from 'zod'
import { CategoryKind } from '#shared/categories'
import { IsoDate } from '#shared/dates'
import { majorToMinor } from '#shared/money'
import type { TransactionFilter, TransactionSort } from '#shared/transactions'

const word = z.string().min(1).max(200).optional().catch(undefined)
const day = IsoDate.optional().catch(undefined)
const amount = z.number().min(0).max(1e12).optional().catch(undefined)
const flag = z.literal(true).optional().catch(undefined)

/** The filters of the bookings as the address bears them; money in currency units. */
const MoneySearch = z.object({
  find: word,
  property: word,
  unit: word,
  category: word,
  kind: CategoryKind.optional().catch(undefined),
  account: word,
  from: day,
  to: day,
  min: amount,
  max: amount,
  uncategorised: flag,
  unreconciled: flag,
  noReceipt: flag,
  by: z.enum(['date', 'amount']).optional().catch(undefined),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
})
export type MoneySearch = Partial<z.infer<typeof MoneySearch>>

/** What an address says; what it says wrongly is left out. */
export const readMoneySearch = (search: Record<string, unknown>): MoneySearch =>
  withoutEmpty(MoneySearch.parse(search))

export function filterOfSearch(search: MoneySearch, currency: string): TransactionFilter {
  const { find, property, unit, account, min, max, uncategorised, unreconciled, noReceipt } = search
  const { category, kind, from, to } = search
  return withoutEmpty({
    text: find,
    propertyId: property,
    unitId: unit,
    category,
    kind,
    accountId: account,
    from,
    to,
    amountMin: min === undefined ? undefined : majorToMinor(min, currency),
    amountMax: max === undefined ? undefined : majorToMinor(max, currency),
    isUncategorised: uncategorised,
    isUnreconciled: unreconciled,
    needsReceipt: noReceipt,
  }) as TransactionFilter
}

export const sortOfSearch = ({
  by = 'date',
  direction = 'desc',
}: MoneySearch): TransactionSort => ({
  by,
  direction,
})

/** Whether anything but the order is asked for. */
export const isFiltered = ({ by: _by, direction: _direction, ...rest }: MoneySearch): boolean =>
  Object.values(rest).some((value) => value !== undefined)

export const withoutEmpty = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
