import type { Figure } from '../figure.ts'
import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import { type DriverShifts, noShifts } from './driver-shifts.ts'
import { monthAxis } from './month-axis.ts'
import {
  emptyLines,
  type LineArrays,
  type ProjectedProperty,
  projectProperty,
} from './project-property.ts'
import {
  type AskedFigure,
  flowLines,
  type ProFormaResult,
  type Projection,
  type ProjectionLine,
  type ProjectionLines,
} from './projection.ts'
import { type FigureFacts, projectionFigure, projectionFigures } from './projection-figures.ts'

/**
 * The monthly projection of one property or several: FINANCE.md section 6, the result in `projection.ts`.
 *
 * A property that is bought pays its price at month 0 and draws its loans; one that is held counts there
 * as bought at its value with the loans it has. All lines of several properties are sums, and the figures
 * are those of the sums. The IRR is the monthly one over a year: (1 + monthly)^12 − 1.
 *
 * @param shifts how far the drivers are moved from the input; none by default
 * @returns whole minor units, rounded half-even where they are booked
 *
 * Check: tests/pro-forma holds a property worked in a spreadsheet over 60 months.
 */
export function runProForma(input: ProFormaInput, shifts: DriverShifts = noShifts): ProFormaResult {
  const projected = projectAll(input, shifts)
  return {
    startMonth: input.startMonth,
    horizonMonths: input.horizonMonths,
    total: describe(sumLines(projected, input), projected, input, input.openingCash),
    properties: projected.map((one) =>
      Object.assign(
        { id: one.property.id, name: one.property.name },
        describe(one.lines, [one], input, projected.length === 1 ? input.openingCash : 0),
      ),
    ),
  }
}

/** The sums alone: what a page of figures and charts needs. */
export function projectTotal(input: ProFormaInput, shifts: DriverShifts = noShifts): Projection {
  const projected = projectAll(input, shifts)
  return describe(sumLines(projected, input), projected, input, input.openingCash)
}

/** One figure of the sums alone: what questions asked many times need. */
export function projectFigure(
  input: ProFormaInput,
  name: AskedFigure,
  shifts: DriverShifts = noShifts,
): Figure {
  const projected = projectAll(input, shifts)
  const lines = sumLines(projected, input)
  addCash(lines, input.openingCash)
  return projectionFigure(name, lines, factsOf(projected, input))
}

function projectAll(input: ProFormaInput, shifts: DriverShifts): ProjectedProperty[] {
  const axis = monthAxis(input.startMonth, input.horizonMonths)
  return input.properties.map((property) => projectProperty(input, property, shifts, axis))
}

const summed = [...flowLines, 'balance', 'value'] as const

function sumLines(projected: readonly ProjectedProperty[], input: ProFormaInput): LineArrays {
  const sums = emptyLines(input.horizonMonths)
  for (const { lines } of projected)
    for (const line of summed) {
      const [sum, own] = [sums[line], lines[line]]
      for (let month = 0; month < own.length; month += 1)
        sum[month] = (sum[month] ?? 0) + (own[month] ?? 0)
    }
  return sums
}

function describe(
  lines: LineArrays,
  projected: readonly ProjectedProperty[],
  input: ProFormaInput,
  openingCash: number,
): Projection {
  addCash(lines, openingCash)
  const figures = projectionFigures(lines, factsOf(projected, input))
  return { lines, years: sumYears(lines), figures }
}

const factsOf = (
  projected: readonly ProjectedProperty[],
  { discountRate }: ProFormaInput,
): FigureFacts => ({
  discountRate,
  lastMonth: Math.max(...projected.map(({ lastMonth }) => lastMonth)),
  hasValue: projected.every(({ hasValue }) => hasValue),
})

/** Cash begins after the close: what is paid there is the owner's own money. */
function addCash(lines: LineArrays, openingCash: number): void {
  let cash = openingCash
  for (const [month, flow] of lines.levered.entries()) {
    if (month > 0) cash += flow
    lines.cash[month] = cash
  }
}

/** Entry 0 is the close; entry y sums, or for what stands takes the last of, the months of year y. */
function sumYears(lines: ProjectionLines): ProjectionLines {
  const months = lines.noi.length - 1
  const years = Math.ceil(months / 12)
  const yearly = (line: ProjectionLine) =>
    Array.from({ length: years + 1 }, (_, year) => {
      const last = Math.min(year * 12, months)
      if (!isFlow(line)) return lines[line][last] ?? 0
      return lines[line]
        .slice(year === 0 ? 0 : year * 12 - 11, last + 1)
        .reduce((sum, amount) => sum + amount, 0)
    })
  return Object.fromEntries(
    (Object.keys(lines) as ProjectionLine[]).map((line) => [line, yearly(line)]),
  ) as Record<ProjectionLine, number[]>
}

const flows = new Set<ProjectionLine>(flowLines)
const isFlow = (line: ProjectionLine): boolean => flows.has(line)
