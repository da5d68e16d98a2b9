import { minorToMajor } from '../../money.ts'
import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import { type MonthAxis, monthAt, monthAxis } from './month-axis.ts'
import {
  type Projection,
  type ProjectionFigures,
  type ProjectionLine,
  type ProjectionLines,
} from './projection.ts'
import { runProForma } from './run-pro-forma.ts'

const currency = 'USD'
const major = (minor: number): number => minorToMajor(minor, currency)

/** Figures that are money; the others are rates, ratios and months. */
const moneyFigures = [
  'peakEquity',
  'cashLowPoint',
  'totalCash',
  'salePrice',
  'saleProceeds',
  'noiYear1',
] as const
const presentValues = new Set<string>(['npv', 'unleveredNpv'])
const isMoney = (name: string): boolean => (moneyFigures as readonly string[]).includes(name)

/** A pro-forma in currency units, as FINANCE.md section 9 prints it: months, years, flows and figures. */
export function describeProForma(input: ProFormaInput) {
  const { total, properties, startMonth, horizonMonths } = runProForma(input)
  const axis = monthAxis(startMonth, horizonMonths)
  return {
    startMonth,
    horizonMonths,
    ...describe(total, axis),
    properties: properties.map(({ id, name, ...one }) =>
      Object.assign({ id, name }, describe(one, axis)),
    ),
  }
}
export type DescribedProForma = ReturnType<typeof describeProForma>

const describe = ({ lines, years, figures }: Projection, axis: MonthAxis) => ({
  figures: figuresInMajor(figures),
  reasons: reasonsOf(figures),
  flows: { unlevered: lines.unlevered.map(major), levered: lines.levered.map(major) },
  months: lines.noi.map((_, month) =>
    Object.assign({ n: month, month: monthAt(axis, month) }, entryOf(lines, month)),
  ),
  years: years.noi.map((_, year) => Object.assign({ year }, entryOf(years, year))),
})

const entryOf = (lines: ProjectionLines, at: number): Record<ProjectionLine, number> =>
  Object.fromEntries(
    Object.entries(lines).map(([line, amounts]) => [line, major(amounts[at] ?? 0)]),
  ) as Record<ProjectionLine, number>

type FigureValues = Record<keyof ProjectionFigures, number | null>

const figuresInMajor = (figures: ProjectionFigures): FigureValues =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, valueOf(name, figure)]),
  ) as FigureValues

function valueOf(name: string, figure: ProjectionFigures[keyof ProjectionFigures]): number | null {
  const value = figure !== null && typeof figure === 'object' ? figure.value : figure
  return value !== null && (isMoney(name) || presentValues.has(name)) ? major(value) : value
}

/** Why a figure is missing, by its name. */
const reasonsOf = (figures: ProjectionFigures): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) =>
      figure !== null && typeof figure === 'object' && figure.reason !== null
        ? [[name, figure.reason]]
        : [],
    ),
  )
