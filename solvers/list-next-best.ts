import type { NextBestAnswer } from '#shared/optimizer/next-best'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import { blankResult } from '#shared/optimizer/optimizer-result'
import type { AnyResult, OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import { findNextBest } from './explain/next-best.ts'
import { optimizerOf } from './optimizers.ts'
import { solveModel } from './optimizer/main-solve.ts'
import type { CommonInput, Optimizer, SolveContext } from './optimizer/optimizer.ts'

/**
 * The plans next in rank to an input's optimum, each as its optimizer writes plans. Empty when there
 * is no optimum, or nothing else within reach; not complete when time ran out.
 */
export function listNextBest<Name extends OptimizerName>(
  context: SolveContext,
  name: Name,
  value: unknown,
  onSolve: (solves: number, limitSec: number) => void,
): NextBestAnswer {
  const search = { context, optimizer: optimizerOf(name), value, onSolve }
  const { plans, isComplete } = searchNextBest<SolverJobs[Name]['input'], unknown>(search)
  return {
    plans: plans.map((other) => ({
      objective: other.objective,
      delta: other.delta,
      result: asResult(name, context, other),
    })),
    isComplete,
  }
}

/** The name tells which plan it is; the types cannot follow it through the table. */
const asResult = (
  optimizer: OptimizerName,
  { solver }: SolveContext,
  { objective, plan }: { objective: number; plan: unknown },
): AnyResult =>
  ({ optimizer, ...blankResult('feasible', solver.version), objective, plan }) as AnyResult

type Search<Input extends CommonInput, Plan> = {
  readonly context: SolveContext
  readonly optimizer: Optimizer<Input, Plan>
  readonly value: unknown
  readonly onSolve: (solves: number, limitSec: number) => void
}

function searchNextBest<Input extends CommonInput, Plan>({
  context,
  optimizer,
  value,
  onSolve,
}: Search<Input, Plan>) {
  const parsed = optimizer.parse(value)
  if (!parsed.ok) throw new Error('next-best plans were asked of an input that is not valid')
  const { input } = parsed
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  const { model } = optimizer.build(input)
  const quickPlan = () => optimizer.greedy(input, model)
  onSolve(0, timeLimitSec)
  const options = { timeLimitSec, mipRelGap, duals: false, ranging: false, quickPlan }
  const { status, values, objective } = solveModel(context, model, options)
  if (status !== 'optimal' || !values || objective === null)
    return { plans: [], isComplete: status === 'infeasible' }
  const { plans, isComplete } = findNextBest({
    context,
    model,
    best: values,
    timeLimitSec,
    relativeGap: mipRelGap,
    onSolve: (solves) => onSolve(solves, timeLimitSec),
  })
  return {
    plans: plans.map((other) => ({
      objective: other.objective,
      delta: other.objective - objective,
      plan: optimizer.readPlan(input, other.values).plan,
    })),
    isComplete,
  }
}
