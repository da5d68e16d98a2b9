import type { Transaction } from '#shared/transactions'
import type { Money } from '../ui/form/use-money.ts'

/** A part as its form holds it: its amount in currency units with the sign of the whole turned positive. */
export type PartDraft = {
  readonly propertyId: string
  readonly unitId: string
  readonly category: string
  readonly description: string
  readonly amount: number | null
}

/** A whole that goes out has parts that are written without a minus; one that goes against it bears one. */
const signOf = (whole: Transaction): number => (whole.amount < 0 ? -1 : 1)

const draftOf = (part: Transaction, sign: number, { toMajor }: Money): PartDraft => ({
  propertyId: part.propertyId,
  unitId: part.unitId ?? '',
  category: part.category,
  description: part.parentId === null ? '' : part.description,
  amount: toMajor(part.amount * sign),
})

/** The parts there are; or the whole as the first of two, and an empty one. */
export function partsOf(
  whole: Transaction,
  parts: readonly Transaction[],
  money: Money,
): readonly PartDraft[] {
  const sign = signOf(whole)
  if (parts.length > 0) return parts.map((part) => draftOf(part, sign, money))
  const first = draftOf(whole, sign, money)
  return [first, emptyPart(first)]
}

export const emptyPart = ({ propertyId, unitId }: PartDraft): PartDraft => ({
  propertyId,
  unitId,
  category: '',
  description: '',
  amount: null,
})

/** What of the whole no part has yet, in minor units, without the sign of the whole. */
export const restOf = (
  whole: Transaction,
  parts: readonly PartDraft[],
  { toMinor }: Money,
): number =>
  parts.reduce((rest, { amount }) => rest - (toMinor(amount) ?? 0), whole.amount * signOf(whole))

export const inputOfParts = (
  whole: Transaction,
  parts: readonly PartDraft[],
  { toMinor }: Money,
) => ({
  transactionId: whole.id,
  parts: parts.map(({ amount, unitId, ...part }) => ({
    ...part,
    unitId: unitId || null,
    amount: (toMinor(amount) ?? 0) * signOf(whole),
  })),
})
