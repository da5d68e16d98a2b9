import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { ExportFormat, RunOf, RunSource } from '#shared/optimizer/optimizations'
import type { LimitKind } from '#shared/optimizer/optimizer-result'
import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import type { MessageKey } from '../app/messages/t.ts'
import type { Decision } from './decision.ts'
import type { InputFields } from './flat-input.ts'
import type { InputLine } from './input-line.ts'

export type InputOf<Name extends OptimizerName> = SolverJobs[Name]['input']
export type PlanOf<Name extends OptimizerName> = NonNullable<SolverJobs[Name]['result']['plan']>

/**
 * How the window shows the runs of one optimizer. `Plan` and `Rest` are loaded when they are first
 * shown: `lazy(async () => ({ default: (await import('./PlanView.tsx')).PlanView }))`.
 */
export type OptimizerView<Name extends OptimizerName> = {
  readonly name: MessageKey
  readonly icon: Icon
  /** Where its wizard stands, as an address within the window: `/optimize/deal-picker`. */
  readonly wizard: string
  /** The files its runs can be exported as, in the order of the menu; every run can be a bundle. */
  readonly formats: readonly ExportFormat[]
  readonly words: OptimizerWords
  /** The plan itself: figures, tables, charts. Not called for a plan without decisions. */
  readonly Plan: ComponentType<{ readonly run: RunOf<Name>; readonly plan: PlanOf<Name> }>
  /** What stands below the what-if, where there is more to say: "why not the others". */
  readonly Rest?: ComponentType<{ readonly run: RunOf<Name> }>
  /** What the plan decides, one entry a thing; plans are compared by this alone. */
  readonly decisions: (input: InputOf<Name>, plan: PlanOf<Name>) => readonly Decision[]
  /** How much was weighed, for the head of the page: "25 deals weighed". */
  readonly weighed: (input: InputOf<Name>) => string
  /** Where the input came from, inside a sentence: "from the pipeline". */
  readonly source: (source: RunSource) => string
  /** The plan's own figures, for comparing runs; the objective is there without. */
  readonly figures?: (plan: PlanOf<Name>) => readonly PlanFigure[]
  /** The words for the fields of its input, for comparing runs: its `<NAME>_FIELDS`. */
  readonly fields?: InputFields
  /** What an input asks for, where its fields alone do not say it well. */
  readonly inputLines?: (input: InputOf<Name>) => readonly InputLine[]
  /** A limit's own name and reach on screen, where its sentence does not give the best ones. */
  readonly limit?: (path: string, input: InputOf<Name>) => LimitHints
  /** Numbers that limit its plans without a row of their own: they have sliders too. */
  readonly fieldLimits?: (input: InputOf<Name>) => readonly FieldLimit[]
}

export type PlanFigure = {
  readonly key: string
  readonly label: MessageKey
  readonly kind: 'money' | 'rate' | 'number'
  readonly value: number | null
  /** Left out while it is nothing in every run. */
  readonly isOptional?: boolean
}

/** A number of the input that limits the plan. */
export type FieldLimit = {
  readonly id: string
  readonly path: string
  readonly label: string
  readonly kind: LimitKind
  readonly value: number
  readonly hints: LimitHints
}

export type LimitHints = {
  readonly label?: string
  readonly kind?: LimitKind
  /** What the slider may reach; the rest follows from the kind. */
  readonly reach?: { readonly min?: number; readonly max?: number; readonly step?: number }
}

export type OptimizerWords = {
  /** Whether a plan is better with more or with less of the objective. */
  readonly better: 'more' | 'less'
  /** What the objective is called: "Earned a year". */
  readonly objective: MessageKey
  /** A figure of the objective with its period, `{amount}` in it: "{amount} a year". */
  readonly amount: MessageKey
  /** What a plan without any decision means, and what may change that. */
  readonly nothing: MessageKey
}
