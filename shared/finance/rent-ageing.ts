import { daysBetween, type IsoDate } from '../dates.ts'
import type { Minor } from '../money.ts'

/** What is owed by how long it has been due. */
export type Ageing = {
  readonly to30: Minor
  readonly to60: Minor
  readonly to90: Minor
  readonly over90: Minor
}

type Owed = { readonly dueOn: IsoDate; readonly due: Minor; readonly paid: Minor }

/**
 * Arrears by age: 1 to 30 days after the day they were due (the day itself included), 31 to 60, 61 to 90,
 * and longer.
 *
 * @returns minor units; the four parts add up to the arrears
 *
 * Check: on 31 October, 500 due on 1 October is 30 days old, 700 due on 1 September 60, 900 due on 1 July
 * 122 → 500, 700, 0, 900.
 */
export function ageArrears(months: readonly Owed[], asOf: IsoDate): Ageing {
  const sumOf = (from: number, to: number): Minor =>
    months.reduce((sum, { dueOn, due, paid }) => {
      const age = daysBetween(dueOn, asOf)
      return from <= age && age <= to ? sum + due - paid : sum
    }, 0)
  return {
    to30: sumOf(0, 30),
    to60: sumOf(31, 60),
    to90: sumOf(61, 90),
    over90: sumOf(91, Infinity),
  }
}
