import type { ComparedRun } from './compared-run.ts'

export type FigureKey =
  'objective' | 'income' | 'invested' | 'loan' | 'yield' | 'risk' | 'cashLeft' | 'deals'

export type FigureCell = {
  readonly value: number | null
  /** Against the first run; null for the first itself and where a figure is missing. */
  readonly change: number | null
}

export type FigureRow = {
  readonly key: FigureKey
  readonly kind: 'money' | 'rate' | 'count'
  readonly cells: readonly FigureCell[]
}

type Figure = Pick<FigureRow, 'key' | 'kind'> & {
  readonly read: (run: ComparedRun) => number | null
}

const figures: readonly Figure[] = [
  { key: 'objective', kind: 'money', read: (run) => run.objective },
  { key: 'income', kind: 'money', read: ({ plan }) => plan?.annualIncome ?? null },
  { key: 'invested', kind: 'money', read: ({ plan }) => plan?.invested ?? null },
  { key: 'loan', kind: 'money', read: ({ plan }) => plan?.loan ?? null },
  { key: 'yield', kind: 'rate', read: ({ plan }) => plan?.yield ?? null },
  { key: 'risk', kind: 'rate', read: ({ plan }) => plan?.risk ?? null },
  { key: 'cashLeft', kind: 'money', read: ({ plan }) => plan?.cashLeft ?? null },
  { key: 'deals', kind: 'count', read: ({ plan }) => plan?.deals.length ?? null },
]

/** The headline figures of runs, each against the first run; the loan only where there is one. */
export function compareFigures(runs: readonly ComparedRun[]): readonly FigureRow[] {
  return figures
    .map(({ key, kind, read }) => ({ key, kind, cells: againstFirst(runs.map(read)) }))
    .filter(({ key, cells }) => key !== 'loan' || cells.some(({ value }) => (value ?? 0) > 0))
}

function againstFirst(values: readonly (number | null)[]): readonly FigureCell[] {
  const first = values[0] ?? null
  return values.map((value, index) => ({
    value,
    change: index === 0 || value === null || first === null ? null : value - first,
  }))
}
