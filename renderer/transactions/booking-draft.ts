import type { Transaction } from '#shared/transactions'
import type { Money } from '../ui/form/use-money.ts'

/** A booking as its form holds it: the amount without its sign, what is not chosen empty. */
export type BookingDraft = {
  readonly propertyId: string
  readonly unitId: string
  readonly date: string
  readonly direction: 'in' | 'out'
  readonly amount: number | null
  readonly category: string
  readonly payee: string
  readonly description: string
  readonly reference: string
  readonly notes: string
  readonly accountId: string
  readonly loanId: string
}

export const emptyBooking = (
  changes: Partial<Pick<BookingDraft, 'propertyId' | 'accountId' | 'date' | 'category'>>,
): BookingDraft => ({
  propertyId: '',
  unitId: '',
  date: '',
  direction: 'out',
  amount: null,
  category: '',
  payee: '',
  description: '',
  reference: '',
  notes: '',
  accountId: '',
  loanId: '',
  ...changes,
})

export const draftOfBooking = (booking: Transaction, { toMajor }: Money): BookingDraft => ({
  propertyId: booking.propertyId,
  unitId: booking.unitId ?? '',
  date: booking.date,
  direction: booking.amount < 0 ? 'out' : 'in',
  amount: toMajor(Math.abs(booking.amount)),
  category: booking.category,
  payee: booking.payee ?? '',
  description: booking.description,
  reference: booking.reference ?? '',
  notes: booking.notes,
  accountId: booking.accountId ?? '',
  loanId: booking.loanId ?? '',
})

export function inputOfBooking(draft: BookingDraft, { toMinor }: Money) {
  const { direction, amount, unitId, payee, reference, accountId, loanId, ...rest } = draft
  const size = toMinor(amount)
  return {
    ...rest,
    amount: size === null ? null : direction === 'out' ? -Math.abs(size) : Math.abs(size),
    unitId: unitId || null,
    payee: payee.trim() || null,
    reference: reference.trim() || null,
    accountId: accountId || null,
    loanId: loanId || null,
  }
}
