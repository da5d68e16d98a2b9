import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import { noMoves } from '../../scenarios/scenario-assumptions.ts'
import { type Figure, known, missing } from '../figure.ts'
import { type DriverShifts, noShifts } from './driver-shifts.ts'
import type { AskedFigure } from './projection.ts'
import { projectFigure } from './run-pro-forma.ts'

export type Kpi = AskedFigure

/** A driver that one number moves. */
export type Driver = keyof DriverShifts

/** Something that a number can be put into, and what the projection then says. */
export type Question = (value: number) => Figure

/** A figure of the projection as it stands when drivers are moved. */
export const readKpi = (input: ProFormaInput, kpi: Kpi, shifts: DriverShifts = noShifts): Figure =>
  projectFigure(input, kpi, shifts)

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
const roundsAtMost = 100

/**
 * The value at which a figure hits a target: what a projection answers, turned round.
 *
 * The range is looked through in 24 steps for a place where the figure passes the target, and the first of
 * these is closed in on until the figure is met, to a billionth of what it is missed by at the ends, or the
 * value is known to 1e-12 of the step. Where the figure jumps over the target, the value at the jump is
 * given.
 *
 * @returns missing, with the reason, where the figure stays on one side of the target
 *
 * Check: a figure of x · x, target 9, from 0 to 10 → 3.
 */
export function goalSeek(ask: Question, { target, low, high }: Search): Figure {
  const missed = missedBy(ask, target)
  let from = missed(low)
  if (from.missed === 0) return known(low)
  for (let step = 1; step <= steps; step += 1) {
    const to = missed(low + ((high - low) * step) / steps)
    if (isPassed(from, to)) return known(closeIn(missed, from, to))
    from = to
  }
  return missing('The figure does not reach the target within this range.')
}

/** A value, and by how much the figure misses the target there; null where there is no figure. */
export type Tried = { readonly value: number; readonly missed: number | null }

export const missedBy =
  (ask: Question, target: number) =>
  (value: number): Tried => {
    const figure = ask(value).value
    return { value, missed: figure === null ? null : figure - target }
  }

/** Whether the figure passes the target between two values. */
export const isPassed = (from: Tried, to: Tried): boolean =>
  from.missed !== null && to.missed !== null && from.missed * to.missed <= 0

/**
 * The value between two at which the figure meets the target: by the straight line through both ends, an
 * end that stays counting half (Illinois), and by halving in every other round, so that the range shrinks
 * whatever the figure does.
 */
export function closeIn(attempt: (value: number) => Tried, start: Tried, end: Tried): number {
  let [from, to] = [start, end]
  const width = Math.abs(end.value - start.value)
  const near = 1e-9 * Math.max(Math.abs(start.missed ?? 0), Math.abs(end.missed ?? 0))
  for (let round = 1; round <= roundsAtMost; round += 1) {
    if (to.missed !== null && Math.abs(to.missed) <= near) return to.value
    if (Math.abs(to.value - from.value) <= 1e-12 * width) break
    const next = attempt(round % 2 === 0 ? middle(from, to) : onTheLine(from, to))
    if (isPassed(next, to)) from = to
    else from = { value: from.value, missed: from.missed === null ? null : from.missed / 2 }
    to = next
  }
  return middle(from, to)
}

const middle = (from: Tried, to: Tried): number => (from.value + to.value) / 2

function onTheLine(from: Tried, to: Tried): number {
  if (from.missed === null || to.missed === null || from.missed === to.missed)
    return middle(from, to)
  return to.value - (to.missed * (to.value - from.value)) / (to.missed - from.missed)
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
