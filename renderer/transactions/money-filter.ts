import { CategoryKind } from '#shared/categories'
import { IsoDate } from '#shared/dates'
import { majorToMinor } from '#shared/money'
import type { TransactionFilter, TransactionSort } from '#shared/transactions'
import { type MoneySearch, withoutEmpty } from './money-search.ts'

/** What the address asks for in the words of the contract; what does not exist is not asked for. */
export function filterOfSearch(search: MoneySearch, currency: string): TransactionFilter {
  const { find, property, unit, category, account, uncategorised, unreconciled } = search
  const toMinor = (major: number | undefined) =>
    major === undefined ? undefined : majorToMinor(major, currency)
  return withoutEmpty({
    text: find,
    propertyId: property,
    unitId: unit,
    category,
    kind: CategoryKind.safeParse(search.kind).data,
    accountId: account,
    from: IsoDate.safeParse(search.from).data,
    to: IsoDate.safeParse(search.to).data,
    amountMin: toMinor(search.min),
    amountMax: toMinor(search.max),
    isUncategorised: uncategorised,
    isUnreconciled: unreconciled,
    needsReceipt: search.noReceipt,
  }) as TransactionFilter
}

export const sortOfSearch = ({
  by = 'date',
  direction = 'desc',
}: MoneySearch): TransactionSort => ({
  by,
  direction,
})
