import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import {
  bug,
  type Expression,
  type Model,
  NOTHING,
  plus,
  scaled,
  times,
  type Variable,
} from '../model/model.ts'
import { startsOf, type Window } from './capex-phasing-starts.ts'

type Precedence = NonNullable<CapexPhasingInput['precedence']>

/** `after` has started by t only if `before` had by t − d − lag: it needs `before` done. */
export function addPrecedence(model: Model, precedence: Precedence, all: readonly Window[]): void {
  const startedBy = startedByVariables(model, precedence, all)
  const windows = new Map(all.map((window) => [window.job.project.id, window]))
  for (const { before, after, lagMonths = 0 } of precedence) {
    const [first, later] = [windows.get(before), windows.get(after)]
    if (!later) continue
    const wait = (first?.job.duration ?? 0) + lagMonths
    const family = `precedence:${before}>${after}`
    for (let t = later.first; t <= later.last; t++) {
      const order = plus(
        startedBy(later, t),
        scaled(-1, first ? startedBy(first, t - wait) : NOTHING),
      )
      model.subjectTo(family, order, '<=', 0, undefined, family)
    }
  }
}

/** Z_it = Z_{i,t−1} + y_it, so that a row needs two entries instead of every start before t. */
function startedByVariables(
  model: Model,
  precedence: Precedence,
  windows: readonly Window[],
): (window: Window, t: number) => Expression {
  const ordered = new Set(precedence.flatMap(({ before, after }) => [before, after]))
  const columns = new Map<Window, Variable[]>()
  for (const window of windows) {
    if (!ordered.has(window.job.project.id)) continue
    let before = NOTHING
    const list: Variable[] = []
    for (const { start } of startsOf(window, 0, Infinity)) {
      const started = model.variable(0, 1, { derived: true })
      const step = plus(times(1, started), scaled(-1, before), times(-1, start))
      model.subjectTo('started', step, '=', 0)
      before = times(1, started)
      list.push(started)
    }
    columns.set(window, list)
  }
  return (window, t) => {
    const list = columns.get(window) ?? bug('a project in an order has no variables for it')
    const started = list[Math.min(t, window.last) - window.first]
    return started === undefined ? NOTHING : times(1, started)
  }
}
