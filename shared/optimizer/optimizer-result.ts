import { InputError } from '#shared/optimizer/optimizer-input'
import { z } from 'zod'

/**
 * The result every optimizer prints (OPTIMIZERS.md section 1.3). Numbers are unrounded; an open end
 * or an absent part is `null`; the keys are the same whatever the status.
 */
export const SolveStatus = z.enum([
  'optimal',
  'feasible',
  'infeasible',
  'unbounded',
  'time_limit',
  'invalid_input',
  'error',
])
export type SolveStatus = z.infer<typeof SolveStatus>

/** Exit code of `freehold solve` for each status. */
export const EXIT_CODES: Readonly<Record<SolveStatus, number>> = {
  optimal: 0,
  feasible: 0,
  error: 1,
  invalid_input: 2,
  infeasible: 3,
  unbounded: 4,
  time_limit: 5,
}

export const ProblemClass = z.enum(['lp', 'milp'])
export type ProblemClass = z.infer<typeof ProblemClass>

export const StoppedBy = z.enum(['proof', 'time', 'cancel'])
export type StoppedBy = z.infer<typeof StoppedBy>

export const Sense = z.enum(['<=', '>=', '='])
export type Sense = z.infer<typeof Sense>

/** What the two sides of a row, and the number the user typed, are counted in. */
export const LimitUnit = z.enum(['money', 'money/yr', 'area', 'count', 'share', 'rate', 'ratio'])
export type LimitUnit = z.infer<typeof LimitUnit>

export const DualsReport = z.object({
  method: z.enum(['lp', 'fixed-integers', 'relaxation', 'none']),
  degenerate: z.boolean(),
  note: z.string().nullable(),
})
export type DualsReport = z.infer<typeof DualsReport>

export const ConstraintReport = z.object({
  id: z.string(),
  path: z.string().nullable(),
  sense: Sense,
  lhs: z.number(),
  rhs: z.number(),
  slack: z.number(),
  unit: LimitUnit,
  limit: z.number().nullable(),
  binding: z.boolean(),
  dual: z.number().nullable(),
  limitDual: z.number().nullable(),
  rhsRange: z.tuple([z.number().nullable(), z.number().nullable()]).nullable(),
})
export type ConstraintReport = z.infer<typeof ConstraintReport>

export const BoundReport = z.object({
  variable: z.string(),
  bound: z.enum(['lower', 'upper']),
  value: z.number(),
  dual: z.number(),
})
export type BoundReport = z.infer<typeof BoundReport>

export const RelaxationMove = z.object({
  id: z.string(),
  by: z.number(),
  cost: z.number(),
  newLimit: z.number().nullable(),
})
export type RelaxationMove = z.infer<typeof RelaxationMove>

export const Relaxation = z.object({
  total: z.number(),
  moves: z.array(RelaxationMove),
  objective: z.number().nullable(),
})
export type Relaxation = z.infer<typeof Relaxation>

export const Infeasibility = z.object({
  conflict: z.array(z.string()),
  conflictComplete: z.boolean(),
  relaxation: Relaxation.nullable(),
})
export type Infeasibility = z.infer<typeof Infeasibility>

export const WhatIfResult = z.object({
  path: z.string(),
  value: z.unknown(),
  status: SolveStatus,
  objective: z.number().nullable(),
  delta: z.number().nullable(),
  errors: z.array(InputError).optional(),
})
export type WhatIfResult = z.infer<typeof WhatIfResult>

export const FrontierPoint = z.object({
  value: z.number(),
  status: SolveStatus,
  objective: z.number().nullable(),
  errors: z.array(InputError).optional(),
})
export type FrontierPoint = z.infer<typeof FrontierPoint>

export const FrontierResult = z.object({ path: z.string(), points: z.array(FrontierPoint) })
export type FrontierResult = z.infer<typeof FrontierResult>

export const SolverVersion = z.object({ name: z.string(), version: z.string() })
export type SolverVersion = z.infer<typeof SolverVersion>

export const Timing = z.object({
  buildMs: z.number(),
  solveMs: z.number(),
  totalMs: z.number(),
})
export type Timing = z.infer<typeof Timing>

const commonResultFields = {
  contract: z.literal(1),
  status: SolveStatus,
  problemClass: ProblemClass.nullable(),
  objective: z.number().nullable(),
  objectiveBound: z.number().nullable(),
  gap: z.number().nullable(),
  stoppedBy: StoppedBy.nullable(),
  duals: DualsReport,
  constraints: z.array(ConstraintReport),
  bounds: z.array(BoundReport),
  infeasibility: Infeasibility.nullable(),
  whatIf: z.array(WhatIfResult),
  frontier: FrontierResult.nullable(),
  warnings: z.array(z.string()),
  errors: z.array(InputError),
  solver: SolverVersion,
  timing: Timing,
}
/** What the results of all optimizers have in common. */
export type CommonResult = z.infer<z.ZodObject<typeof commonResultFields>>

/** The result schema of one optimizer: the common fields around its own plan. */
export const optimizerResult = <Name extends string, Plan extends z.ZodType>(
  optimizer: Name,
  plan: Plan,
) => z.object({ optimizer: z.literal(optimizer), ...commonResultFields, plan: plan.nullable() })

/** How figures are written in sentences: an ISO currency code and a BCP 47 locale. */
export const FigureStyle = z.object({
  currency: z.string().length(3),
  locale: z.string().min(2),
  /** What areas are counted in; square metres where nothing is said. */
  areaUnit: z.enum(['sqft', 'sqm']).optional(),
})
export type FigureStyle = z.infer<typeof FigureStyle>

/** What the number behind a limit counts, hence how it is written and how far a slider moves it. */
export const LimitKind = z.enum([
  'money',
  'share',
  'ratio',
  'count',
  'months',
  'years',
  'area',
  'must',
])
export type LimitKind = z.infer<typeof LimitKind>

/** Gain from easing a limit by one step: the step in words, and how much of the user's number it is. */
export const LimitWorth = z.object({ money: z.number(), step: z.string(), size: z.number() })
export type LimitWorth = z.infer<typeof LimitWorth>

/** One limit, in words. `exact: false` marks shadow prices that hold only as the sentence says. */
export const LimitSentence = z.object({
  id: z.string(),
  name: z.string(),
  /** Unknown for runs that were stored before it was kept. */
  kind: LimitKind.nullable().default(null),
  /** Gain from easing the limit by one step, in money; null when it is worth nothing. */
  worth: LimitWorth.nullable().default(null),
  binding: z.boolean(),
  exact: z.boolean(),
  sentence: z.string(),
})
export type LimitSentence = z.infer<typeof LimitSentence>

/** What cannot hold together, and the smallest change that would make it possible. */
export const InfeasibilitySentences = z.object({
  headline: z.string(),
  conflict: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Where its number stands in the input, and what that counts; unknown in runs stored before. */
      path: z.string().nullable().default(null),
      kind: LimitKind.nullable().default(null),
    }),
  ),
  fixes: z.array(
    z.object({
      id: z.string(),
      path: z.string().nullable(),
      /** Unknown for runs that were stored before it was kept. */
      kind: LimitKind.nullable().default(null),
      /** What the field becomes where it is no number: a month. */
      value: z.string().nullable().default(null),
      sentence: z.string(),
    }),
  ),
  afterwards: z.string().nullable(),
})
export type InfeasibilitySentences = z.infer<typeof InfeasibilitySentences>

/** What the explanations of all optimizers have in common. */
export const explanationFields = {
  headline: z.string(),
  limits: z.array(LimitSentence),
  /** How far the shadow prices can be trusted; `null` when they are exact. */
  caution: z.string().nullable(),
  infeasibility: InfeasibilitySentences.nullable(),
}

/** The common part of a result with nothing in it yet: every key of the contract is there. */
export const blankResult = (status: SolveStatus, solver: SolverVersion) => ({
  contract: 1 as const,
  status,
  problemClass: null,
  objective: null,
  objectiveBound: null,
  gap: null,
  stoppedBy: null,
  plan: null,
  duals: { method: 'none' as const, degenerate: false, note: null },
  constraints: [],
  bounds: [],
  infeasibility: null,
  whatIf: [],
  frontier: null,
  warnings: [],
  errors: [],
  solver,
  timing: { buildMs: 0, solveMs: 0, totalMs: 0 },
})
