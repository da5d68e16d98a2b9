import type { NeededValue } from '#shared/optimizer/needed-value'
import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import { contractOf } from '#shared/optimizer/optimizers'
import type { AnyInput, OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import { askNeededUplift } from './capex-phasing/capex-phasing-needed.ts'
import { askNeededPrice } from './deal-picker/deal-picker-needed.ts'
import { askNeededRate } from './debt-stack/debt-stack-needed.ts'
import { figuresFor } from './explain/figures.ts'
import { sayNeeded } from './explain/needed-value.ts'
import type { AskNeeded } from './explain/needed-value.ts'
import { findThreshold } from './explain/threshold.ts'
import { askNeededRent } from './leasing-mix/leasing-mix-needed.ts'
import type { SolveContext } from './optimizer/optimizer.ts'

/** Which number of an option may move; a new optimizer adds its line. */
const QUESTIONS: { readonly [Name in OptimizerName]: AskNeeded<SolverJobs[Name]['input']> } = {
  'deal-picker': askNeededPrice,
  'debt-stack': askNeededRate,
  'capex-phasing': askNeededUplift,
  'leasing-mix': askNeededRent,
}

export type NeededOrder = {
  readonly optimizer: OptimizerName
  readonly input: unknown
  readonly optionId: string
  readonly explain: FigureStyle
}

/**
 * From which number on an option that was left out would be chosen; `null` when the input has no such
 * option.
 *
 * @param onSolve told before each solve how many were done, and how long this one may take
 */
export function findNeededValue(
  context: SolveContext,
  { optimizer, input: value, optionId, explain }: NeededOrder,
  onSolve: (solves: number, limitSec: number) => void = () => undefined,
): NeededValue | null {
  const parsed = contractOf(optimizer).parse(value)
  if (!parsed.ok) throw new Error('a needed value was asked of an input that is not valid')
  // The name tells which input it is; the types cannot follow it through the table.
  const ask = QUESTIONS[optimizer] as unknown as AskNeeded<AnyInput>
  const question = ask(parsed.input, optionId, figuresFor(explain))
  if (!question) return null
  const tell = (solves: number) => onSolve(solves, question.timeLimitSec)
  return sayNeeded(optionId, question, findThreshold(context, question, tell))
}
