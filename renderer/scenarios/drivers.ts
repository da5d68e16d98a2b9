import type { FlatShifts } from '#shared/scenarios/scenario-assumptions'

type DriverRange = {
  readonly driver: keyof FlatShifts
  readonly low: number
  readonly high: number
}

/** How far each driver can be moved. */
export const driverRanges: readonly DriverRange[] = [
  { driver: 'rentGrowth', low: -0.06, high: 0.06 },
  { driver: 'vacancy', low: -0.06, high: 0.3 },
  { driver: 'expenseGrowth', low: -0.06, high: 0.06 },
  { driver: 'indexRate', low: -0.06, high: 0.15 },
  { driver: 'valueGrowth', low: -0.06, high: 0.06 },
  { driver: 'exitCap', low: -0.03, high: 0.03 },
  { driver: 'valueShock', low: -0.6, high: 0.3 },
]

/** A move that an owner should reckon with, the same up and down so that drivers can be compared. */
export const tornadoRanges: readonly DriverRange[] = [
  { driver: 'rentGrowth', low: -0.01, high: 0.01 },
  { driver: 'vacancy', low: -0.03, high: 0.03 },
  { driver: 'expenseGrowth', low: -0.01, high: 0.01 },
  { driver: 'indexRate', low: -0.02, high: 0.02 },
  { driver: 'valueGrowth', low: -0.01, high: 0.01 },
  { driver: 'exitCap', low: -0.01, high: 0.01 },
  { driver: 'valueShock', low: -0.1, high: 0.1 },
]

export const drivers = driverRanges.map(({ driver }) => driver)

/** A step of the grid, to begin with. */
export const gridSteps: Readonly<Record<keyof FlatShifts, number>> = {
  rentGrowth: 0.005,
  vacancy: 0.02,
  expenseGrowth: 0.005,
  indexRate: 0.01,
  valueGrowth: 0.005,
  exitCap: 0.005,
  valueShock: 0.05,
}
