import type { Run } from '#shared/optimizer/optimizations'
import type { AnyResult } from '#shared/optimizer/optimizers'
import type { Decision } from './decision.ts'
import { inputOfRun } from './input-of-run.ts'
import { viewOfRun } from './optimizer-views.tsx'

/** What a plan of a run's input decides; nothing where there is no plan. */
export const decisionsOf = (run: Run, plan: AnyResult['plan'] = run.result.plan) =>
  plan === null ? [] : decide(run, plan)

const decide = (run: Run, plan: NonNullable<AnyResult['plan']>): readonly Decision[] =>
  viewOfRun(run).decisions(inputOfRun(run), plan)
