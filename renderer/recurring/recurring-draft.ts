import type { NewRecurring, Recurring } from '#shared/recurring/recurring'
import type { Money } from '../ui/form/use-money.ts'

/** What recurs as its form holds it: the amount without its sign, which way it goes beside it. */
export type RecurringDraft = {
  readonly name: string
  readonly propertyId: string
  readonly unitId: string
  readonly category: string
  readonly direction: string
  readonly amount: number | null
  readonly payee: string
  readonly frequency: string
  readonly startDate: string
  readonly endDate: string
  readonly daysTolerance: number | null
  readonly amountTolerance: number | null
  readonly leaseId: string | null
  readonly loanId: string | null
}

/** Of a select box, the choice of none. */
export const noUnit = 'none'

export const emptyRecurringDraft = (propertyId: string, asOf: string): RecurringDraft => ({
  name: '',
  propertyId,
  unitId: noUnit,
  category: 'insurance',
  direction: 'out',
  amount: null,
  payee: '',
  frequency: 'monthly',
  startDate: asOf,
  endDate: '',
  daysTolerance: 5,
  amountTolerance: 0,
  leaseId: null,
  loanId: null,
})

export const draftOfRecurring = (
  row: NewRecurring | Recurring,
  { toMajor }: Money,
): RecurringDraft => ({
  name: row.name,
  propertyId: row.propertyId,
  unitId: row.unitId ?? noUnit,
  category: row.category,
  direction: row.amount < 0 ? 'out' : 'in',
  amount: toMajor(Math.abs(row.amount)),
  payee: row.payee ?? '',
  frequency: row.frequency,
  startDate: row.startDate,
  endDate: row.endDate ?? '',
  daysTolerance: row.daysTolerance,
  amountTolerance: toMajor(row.amountTolerance),
  leaseId: row.leaseId,
  loanId: row.loanId,
})

/** What the schema is asked about, the amount signed as it is booked. */
export function inputOfRecurring(draft: RecurringDraft, { toMinor }: Money) {
  const { direction, amount, unitId, payee, endDate, amountTolerance, ...rest } = draft
  const minor = toMinor(amount)
  return {
    ...rest,
    unitId: unitId === noUnit ? null : unitId,
    amount: minor === null ? null : Math.abs(minor) * (direction === 'out' ? -1 : 1),
    payee: payee.trim() === '' ? null : payee.trim(),
    endDate: endDate === '' ? null : endDate,
    amountTolerance: toMinor(amountTolerance),
  }
}
