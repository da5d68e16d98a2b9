import type { ProFormaInput } from '../../pro-forma.ts'
import { noMoves } from '../../scenario-assumptions.ts'
import { type Figure, known, missing } from '../figure.ts'
import { type DriverShifts, noShifts } from './driver-shifts.ts'
import type { ProjectionFigures } from './projection.ts'
import { projectTotal } from './run-pro-forma.ts'

/** Figures that a sensitivity can ask for. */
export type Kpi =
  | 'leveredIrr'
  | 'unleveredIrr'
  | 'equityMultiple'
  | 'npv'
  | 'minDscr'
  | 'minDebtYield'
  | 'maxLtv'
  | 'cashLowPoint'
  | 'totalCash'

/** A driver that one number moves. */
export type Driver = keyof DriverShifts

/** Something that a number can be put into, and what the projection then says. */
export type Question = (value: number) => Figure

/** A figure of the projection as it stands when drivers are moved. */
export function readKpi(input: ProFormaInput, kpi: Kpi, shifts: DriverShifts = noShifts): Figure {
  const figure: ProjectionFigures[Kpi] = projectTotal(input, shifts).figures[kpi]
  return typeof figure === 'number' ? known(figure) : figure
}

/** Where the drivers stand before a sensitivity moves them: those of a scenario, or none of them moved. */
export type StartingShifts = Readonly<Record<Driver, number>>

/** Asks a figure of one driver, moved by the value from where it stands, the others as they are. */
export const questionOf =
  (input: ProFormaInput, kpi: Kpi, driver: Driver, from: StartingShifts = noMoves): Question =>
  (value) =>
    readKpi(input, kpi, { ...from, [driver]: from[driver] + value })

export type TornadoRange = { readonly driver: Driver; readonly low: number; readonly high: number }

export type TornadoBar = TornadoRange & {
  readonly atLow: Figure
  readonly atHigh: Figure
  /** How far the figure moves between its ends; 0 where one of them is missing. */
  readonly swing: number
}

/**
 * One driver at a time over a range, the widest first.
 *
 *   swing = |figure at high − figure at low|
 */
export const tornado = (
  input: ProFormaInput,
  kpi: Kpi,
  ranges: readonly TornadoRange[],
  from: StartingShifts = noMoves,
): TornadoBar[] =>
  ranges
    .map((range) => {
      const ask = questionOf(input, kpi, range.driver, from)
      const [atLow, atHigh] = [ask(range.low), ask(range.high)]
      const swing =
        atLow.value === null || atHigh.value === null ? 0 : Math.abs(atHigh.value - atLow.value)
      return Object.assign({ atLow, atHigh, swing }, range)
    })
    .toSorted((a, b) => b.swing - a.swing)

export type GridAxis = { readonly driver: Driver; readonly values: readonly number[] }

/** A figure at every pair of two drivers: a row for each value of the first, a cell for each of the second. */
export const sensitivityGrid = (
  input: ProFormaInput,
  kpi: Kpi,
  { rows, columns }: { readonly rows: GridAxis; readonly columns: GridAxis },
  from: StartingShifts = noMoves,
): Figure[][] =>
  rows.values.map((row) =>
    columns.values.map((column) =>
      readKpi(input, kpi, {
        ...from,
        [rows.driver]: from[rows.driver] + row,
        [columns.driver]: from[columns.driver] + column,
      }),
    ),
  )

export type Search = { readonly target: number; readonly low: number; readonly high: number }

const steps = 24
const halvings = 60

/**
 * The value at which a figure hits a target: what a projection answers, turned round.
 *
 * The range is looked through in 24 steps for a place where the figure passes the target, and the first of
 * these is halved until the figure is met or the value is known to 1e-12 of the range. Where the
 * figure jumps over the target, the value at the jump is given.
 *
 * @returns missing, with the reason, where the figure stays on one side of the target
 *
 * Check: a figure of x · x, target 9, from 0 to 10 → 3.
 */
export function goalSeek(ask: Question, { target, low, high }: Search): Figure {
  const missed = (value: number) => {
    const figure = ask(value).value
    return figure === null ? null : figure - target
  }
  let from = { value: low, missed: missed(low) }
  if (from.missed === 0) return known(low)
  for (let step = 1; step <= steps; step += 1) {
    const value = low + ((high - low) * step) / steps
    const to = { value, missed: missed(value) }
    if (from.missed !== null && to.missed !== null && from.missed * to.missed <= 0)
      return known(halve(missed, from.value, to.value, from.missed))
    from = to
  }
  return missing('The figure does not reach the target within this range.')
}

function halve(
  missed: (value: number) => number | null,
  start: number,
  end: number,
  atStart: number,
): number {
  let [from, to] = [start, end]
  for (let k = 0; k < halvings && Math.abs(to - from) > 1e-12 * Math.abs(end - start); k += 1) {
    const middle = (from + to) / 2
    const now = missed(middle)
    if (now === 0) return middle
    if (now !== null && now * atStart > 0) from = middle
    else to = middle
  }
  return (from + to) / 2
}

/** A projection in which a property is bought at another price: "the most I can pay". */
export const withPrice = (
  input: ProFormaInput,
  propertyId: string,
  price: number,
): ProFormaInput => ({
  ...input,
  properties: input.properties.map((property) =>
    property.id === propertyId && property.opening.type === 'purchase'
      ? Object.assign({}, property, {
          opening: Object.assign({}, property.opening, { price: Math.round(price) }),
        })
      : property,
  ),
})
