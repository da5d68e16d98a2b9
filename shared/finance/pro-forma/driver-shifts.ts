import type { RatePath } from '../../scenarios/pro-forma.ts'

/** How far a projection is moved from what its input says; all of it 0 is the input itself. */
export type DriverShifts = {
  /** Compounded a year on top of the growth of market rents: (1 + growth) · (1 + shift). */
  readonly rentGrowth: RatePath
  /** Compounded a year on top of the growth of every expense line. */
  readonly expenseGrowth: RatePath
  /** Compounded a year on top of the growth of values. */
  readonly valueGrowth: RatePath
  /** Added to the vacancy rate, which stays between 0 and 1. */
  readonly vacancy: RatePath
  /** Added to the index of floating loans and to the rates of refinancings. */
  readonly indexRate: RatePath
  /** Added to the exit cap rate. */
  readonly exitCap: number
  /** The value from month 1 on, and the price of a sale, times 1 + this. */
  readonly valueShock: number
}

export const noShifts: DriverShifts = {
  rentGrowth: 0,
  expenseGrowth: 0,
  valueGrowth: 0,
  vacancy: 0,
  indexRate: 0,
  exitCap: 0,
  valueShock: 0,
}
