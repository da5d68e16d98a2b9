import { addDays, firstDayOf, type IsoDate, monthOf } from '../dates.ts'
import { dayInWords } from '../dates-in-words.ts'
import {
  firstMonthSince,
  type OwnerFlows,
  ownerFlows,
  type OwnerStart,
  type SaleOnDay,
  startAtPurchase,
} from './levered-return.ts'
import type { Figure } from './figure.ts'
import { balanceOn, saleOn } from './metric-leaves.ts'
import type { PropertyBook, Scope } from './property-book.ts'
import { propertyValueOn } from './property-value.ts'

/**
 * With what the owner began when the books did: the equity that was in the property then.
 *
 *   start = −(value on the first day of the books − loan balances as that day opens)
 *
 * The first day is that of the first booked month. Balances are those before the day's instalments, which
 * are among the flows of its month. Where the books go back to the purchase, the start is the cash
 * invested, and the return is that since the purchase.
 *
 * @returns minor units, negative when the owner had equity; a reason where nothing is booked up to the day
 *   of the sale, or where one of the two values is not known
 *
 * Source: FINANCE.md section 3 (levered IRR), begun at the first booking in place of the purchase.
 * Check: worth 1,000,000 on 2025-01-01 with a loan of 600,000 → −400,000 on 2025-01-01.
 */
export function startOfBooks(book: PropertyBook, sale: SaleOnDay): OwnerStart {
  const atPurchase = startAtPurchase(book.property, book.months, sale)
  if (atPurchase.flow !== null || sale.proceeds === null) return atPurchase
  const opening = openingOfBooks(book, sale.asOf)
  if (opening === null) return atPurchase
  const { date, value, debt } = opening
  return value === null
    ? { flow: null, reason: `There is no value on ${dayInWords(date)}, when the books begin.` }
    : { flow: { date, amount: debt - value }, reason: null }
}

/** The first day of the books since the purchase, and what was there then; null where nothing is booked. */
export function openingOfBooks(book: PropertyBook, asOf: IsoDate) {
  const { property, months, valuations } = book
  const first = firstMonthSince(months, monthOf(property.purchaseDate))
  if (first === null || first > monthOf(asOf)) return null
  const date = firstDayOf(first) > property.purchaseDate ? firstDayOf(first) : property.purchaseDate
  return {
    date,
    value: propertyValueOn(property, valuations, date),
    debt: balanceOn(book, addDays(date, -1)),
  }
}

/** The owner's flows since the books began, as if sold on the day. */
export function flowsOfBooks(book: PropertyBook, scope: Omit<Scope, 'period'>): OwnerFlows {
  const sale = saleOn(book, scope)
  return ownerFlows(book.property, book.months, sale, startOfBooks(book, sale))
}

/**
 * Which return is told: books that begin years after the purchase know none since then, but may know the
 * one since they began.
 */
export const toldReturn = (sincePurchase: Figure, ofBooks: Figure): 'irr' | 'irrOfBooks' =>
  sincePurchase.value === null && ofBooks.value !== null ? 'irrOfBooks' : 'irr'
