import type { Run } from '#shared/optimizer/optimizations'
import type { Decision } from '../optimizer/decision.ts'
import { decisionsOf } from '../optimizer/decisions-of.ts'
import { flatInput } from '../optimizer/flat-input.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import type { InputLine } from '../optimizer/input-line.ts'
import { limitRows } from '../optimizer/limit-rows.ts'
import type { PlanFigure } from '../optimizer/optimizer-view.ts'
import { viewOfRun } from '../optimizer/optimizer-views.tsx'

/** What a comparison reads of a run. */
export type ComparedRun = Pick<
  Run,
  'id' | 'name' | 'optimizer' | 'status' | 'stoppedBy' | 'objective'
> & {
  readonly hasPlan: boolean
  readonly figures: readonly PlanFigure[]
  readonly lines: readonly InputLine[]
  readonly decisions: readonly Decision[]
  readonly limits: readonly ComparedLimit[]
}

export type ComparedLimit = {
  readonly id: string
  readonly label: string
  readonly binding: boolean
  /** What the limit does to the plan, in a sentence; empty where nothing is said. */
  readonly sentence: string
}

export function toComparedRun(run: Run): ComparedRun {
  const { id, name, optimizer, status, stoppedBy, objective } = run
  const view = viewOfRun(run)
  const input = inputOfRun(run)
  const { plan } = run.result
  return {
    id,
    name,
    optimizer,
    status,
    stoppedBy,
    objective,
    hasPlan: plan !== null,
    figures: plan === null ? [] : (view.figures?.(plan) ?? []),
    lines: view.inputLines?.(input) ?? flatInput(input, view.fields ?? {}),
    decisions: decisionsOf(run),
    limits: limitsOf(run),
  }
}

/** One number that feeds several rows is spoken of once. */
const limitsOf = (run: Run): readonly ComparedLimit[] =>
  limitRows(run)
    .filter(({ sentence }) => sentence !== '' || run.explanation === null)
    .map(({ id, label, row, sentence }) => ({ id, label, binding: row.binding, sentence }))
