import { bug } from '#shared/bug'
import { t } from '../app/messages/t.ts'
import type { PlanFigure } from '../optimizer/optimizer-view.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import type { ComparedRun } from './compared-run.ts'

export type FigureCell = {
  readonly value: number | null
  /** Against the first run; null for the first itself and where a figure is missing. */
  readonly change: number | null
}

export type FigureRow = Pick<PlanFigure, 'key' | 'kind'> & {
  readonly label: string
  readonly cells: readonly FigureCell[]
}

type Compared = Pick<ComparedRun, 'optimizer' | 'objective' | 'figures'>

/** The headline figures of runs of one optimizer, each against the first run. */
export function compareFigures(runs: readonly Compared[]): readonly FigureRow[] {
  const [first = bug('nothing to compare')] = runs
  const objective = {
    key: 'objective',
    kind: 'money',
    label: t(viewOf(first.optimizer).words.objective),
    cells: againstFirst(runs.map((run) => run.objective)),
  } as const
  const figures = new Map(runs.flatMap((run) => run.figures.map((it) => [it.key, it])))
  return [objective, ...[...figures.values()].flatMap((figure) => rowOf(figure, runs))]
}

function rowOf(figure: PlanFigure, runs: readonly Compared[]): readonly FigureRow[] {
  const { key, kind, label, isOptional = false } = figure
  const values = runs.map((run) => run.figures.find((it) => it.key === key)?.value ?? null)
  const isNothing = values.every((value) => (value ?? 0) === 0)
  return isOptional && isNothing
    ? []
    : [{ key, kind, label: t(label), cells: againstFirst(values) }]
}

function againstFirst(values: readonly (number | null)[]): readonly FigureCell[] {
  const first = values[0] ?? null
  return values.map((value, index) => ({
    value,
    change: index === 0 || value === null || first === null ? null : value - first,
  }))
}
