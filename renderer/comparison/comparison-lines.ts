import {
  averageFigure,
  comparisonFigure,
  type ComparisonRow,
  comparisonRows,
  type Mark,
  marksOf,
} from '#shared/finance/comparison'
import type { Figure } from '#shared/finance/figure'
import type { Comparison } from '#shared/property-pages'

/** What each property is measured against. */
export type Base = 'first' | 'average'

export type ComparisonCell = {
  readonly id: string
  readonly figure: Figure
  readonly mark: Mark
  /** From the base; null for the base itself and where one of the two is missing. */
  readonly difference: number | null
  /** The figure's size in parts of the largest of its row. */
  readonly size: number
}

export type ComparisonLine = {
  readonly row: ComparisonRow
  readonly cells: readonly ComparisonCell[]
  readonly average: Figure
}

/** Every figure of the comparison with its marks and differences. */
export function comparisonLines(comparison: Comparison, base: Base): ComparisonLine[] {
  const { properties: all, together } = comparison
  return comparisonRows.map((row) => {
    const figures = all.map((property) => comparisonFigure(property, row.key))
    const average = averageFigure(all, together, row)
    const against = base === 'average' ? average : figures[0]
    const marks = marksOf(figures, row.welcome)
    const largest = Math.max(...figures.map(({ value }) => Math.abs(value ?? 0)))
    return {
      row,
      average,
      cells: figures.map((figure, index) => ({
        id: all[index]?.id ?? '',
        figure,
        mark: marks[index] ?? null,
        difference: base === 'first' && index === 0 ? null : differenceOf(figure, against),
        size: largest === 0 ? 0 : Math.abs(figure.value ?? 0) / largest,
      })),
    }
  })
}

const differenceOf = ({ value }: Figure, against: Figure | undefined): number | null =>
  value === null || against === undefined || against.value === null ? null : value - against.value
