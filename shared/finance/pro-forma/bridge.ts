import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import { type DriverShifts, noShifts } from './driver-shifts.ts'
import { type Driver, type Kpi, readKpi } from './sensitivity.ts'

export type BridgeStep = {
  readonly driver: Driver
  /** What the figure changes by when this driver moves after those before it. */
  readonly change: number
}

export type Bridge = {
  readonly from: number
  readonly steps: readonly BridgeStep[]
  readonly to: number
}

/** The order in which drivers are moved; a driver that stays is no step. */
export const bridgeOrder: readonly Driver[] = [
  'rentGrowth',
  'vacancy',
  'expenseGrowth',
  'indexRate',
  'valueGrowth',
  'exitCap',
  'valueShock',
]

/**
 * From the projection as it stands to one with moved drivers, by source of difference: the drivers are
 * moved one after the other in a fixed order, each on top of those before, so that nothing is left over.
 *
 *   to = from + Σ changes
 *
 * @returns null where the figure is missing anywhere on the way
 */
export function bridge(input: ProFormaInput, kpi: Kpi, shifts: DriverShifts): Bridge | null {
  const from = readKpi(input, kpi).value
  if (from === null) return null
  const moved = { ...noShifts }
  let before = from
  const steps: BridgeStep[] = []
  for (const driver of bridgeOrder) {
    if (shifts[driver] === 0) continue
    Object.assign(moved, { [driver]: shifts[driver] })
    const now = readKpi(input, kpi, moved).value
    if (now === null) return null
    steps.push({ driver, change: now - before })
    before = now
  }
  return { from, steps, to: before }
}
