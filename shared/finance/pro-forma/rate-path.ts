import type { RatePath } from '../../scenarios/pro-forma.ts'

/** The rate of a projection year, the first being 1; a list goes on with its last. */
export const rateInYear = (path: RatePath, year: number): number =>
  typeof path === 'number' ? path : (path[Math.min(year, path.length) - 1] ?? 0)

/** The projection year of a month, the first of each being 1. */
export const yearOfMonth = (month: number): number => Math.max(1, Math.ceil(month / 12))

/**
 * What an amount of the first projection year has grown to in each year.
 *
 *   index of year y = Π over k < y of (1 + growth of k) · (1 + shift of k)          year 1: 1
 *
 * @param growth a fraction a year, @param shift compounded on top of it
 * @returns one factor a year, year 1 first
 *
 * Check: growth 3 %, no shift: 1, 1.03, 1.0609.
 */
export function growthIndices(growth: RatePath, shift: RatePath, years: number): number[] {
  const indices: number[] = []
  let index = 1
  for (let year = 1; year <= years; year += 1) {
    indices.push(index)
    index *= (1 + rateInYear(growth, year)) * (1 + rateInYear(shift, year))
  }
  return indices
}
