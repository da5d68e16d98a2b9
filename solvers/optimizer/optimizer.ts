import type { Parsed, ResolvedOptions } from '#shared/optimizer/optimizer-input'
import type { SolvePhase, SolveProgress } from '#shared/optimizer/solver-messages'
import type { CommonResult, WhatIfResult } from '#shared/optimizer/optimizer-result'
import type { ShadowPrices } from '../explain/shadow-prices.ts'
import type { Solver } from '../highs/solver.ts'
import type { Model } from '../model/model.ts'

/** What an optimizer brings: its input, its model, its plan. Everything else is common to all. */
export type Optimizer<Input extends CommonInput, Plan> = {
  readonly parse: (value: unknown) => Parsed<Input>
  readonly build: (input: Input) => Built
  /**
   * The model in which conflicts and ways out are looked for, where it is not the one that is solved:
   * it has the same plans, and says as limits what the other leaves out or takes for granted.
   */
  readonly buildWide?: (input: Input) => Model
  /** A quick plan to begin with: a value for every variable of the model, feasible or `null`. */
  readonly greedy: (input: Input, model: Model) => Float64Array | null
  /** A better one, once the relaxation of whole numbers is solved: from its values and prices. */
  readonly refine?: (input: Input, model: Model, relaxed: ShadowPrices) => Float64Array | null
  readonly readPlan: (input: Input, values: Float64Array) => { plan: Plan; warnings: string[] }
}

export type CommonInput = {
  readonly options?:
    Partial<{ [Key in keyof ResolvedOptions]: ResolvedOptions[Key] | undefined }> | undefined
  readonly whatIf?: readonly { readonly path: string; readonly value?: unknown }[] | undefined
  readonly frontier?:
    | { readonly path: string; readonly from: number; readonly to: number; readonly steps: number }
    | undefined
}

export type Built = { readonly model: Model; readonly warnings: readonly string[] }

/** A result without the two fields that are an optimizer's own. */
export type Report<Plan> = CommonResult & { plan: Plan | null }

/** Whom a running solve tells how far it is. */
export type Listener<Plan> = {
  readonly phase: (phase: SolvePhase, limitSec: number) => void
  readonly progress: (progress: SolveProgress) => void
  readonly incumbent: (report: Report<Plan>) => void
}

export type SolveContext = {
  readonly solver: Solver
  /** Milliseconds from any beginning; it only goes forward. */
  readonly clock: () => number
}

/** What a what-if or a frontier point answers. */
export type PointAnswer = Pick<WhatIfResult, 'status' | 'objective' | 'errors'>
