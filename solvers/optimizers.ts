import { contractOf } from '#shared/optimizer/optimizers'
import type {
  AnyExplanation,
  AnyInput,
  AnyResult,
  OptimizerName,
  SolverJobs,
} from '#shared/optimizer/optimizers'
import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import { explainCapexPhasing } from './capex-phasing/capex-phasing-explain.ts'
import { capexPhasing } from './capex-phasing/capex-phasing-solve.ts'
import { explainDealPicker } from './deal-picker/deal-picker-explain.ts'
import { dealPicker } from './deal-picker/deal-picker-solve.ts'
import { explainDebtStack } from './debt-stack/debt-stack-explain.ts'
import { debtStack } from './debt-stack/debt-stack-solve.ts'
import { explainLeasingMix } from './leasing-mix/leasing-mix-explain.ts'
import { leasingMix } from './leasing-mix/leasing-mix-solve.ts'
import { optimize } from './optimizer/optimize.ts'
import type { Listener, Optimizer, SolveContext } from './optimizer/optimizer.ts'

/** How each optimizer is solved and explained; a new one adds its line. */
const SOLVERS: { readonly [Name in OptimizerName]: Solver<Name> } = {
  'deal-picker': { optimizer: dealPicker, explain: explainDealPicker },
  'debt-stack': { optimizer: debtStack, explain: explainDebtStack },
  'capex-phasing': { optimizer: capexPhasing, explain: explainCapexPhasing },
  'leasing-mix': { optimizer: leasingMix, explain: explainLeasingMix },
}

type Solver<Name extends OptimizerName> = {
  readonly optimizer: Optimizer<SolverJobs[Name]['input'], PlanOf<Name>>
  readonly explain: (
    input: SolverJobs[Name]['input'],
    result: SolverJobs[Name]['result'],
    style: FigureStyle,
  ) => SolverJobs[Name]['explanation']
}
type PlanOf<Name extends OptimizerName> = NonNullable<SolverJobs[Name]['result']['plan']>

export const optimizerOf = <Name extends OptimizerName>(name: Name): Solver<Name>['optimizer'] =>
  SOLVERS[name].optimizer

export type ResultListener<Result> = Omit<Listener<unknown>, 'incumbent'> & {
  readonly incumbent: (result: Result) => void
}

const SILENT: ResultListener<unknown> = {
  phase: () => undefined,
  progress: () => undefined,
  incumbent: () => undefined,
}

/** Solves an unchecked input to a complete result of the contract. */
export function solveOptimizer<Name extends OptimizerName>(
  context: SolveContext,
  name: Name,
  value: unknown,
  listener: ResultListener<SolverJobs[Name]['result']> = SILENT,
): SolverJobs[Name]['result'] {
  // The name tells which plan is in the report; the types cannot follow it through the table.
  const named = (report: object) =>
    ({ optimizer: name, ...report }) as unknown as SolverJobs[Name]['result']
  const incumbent = (report: object) => listener.incumbent(named(report))
  return named(optimize(context, optimizerOf(name), value, { ...listener, incumbent }))
}

type Explain = (input: AnyInput, result: AnyResult, style: FigureStyle) => AnyExplanation

/** The result in words; `null` when the input could not be read. */
export function explainResult(
  value: unknown,
  result: AnyResult,
  style: FigureStyle,
): AnyExplanation | null {
  const { optimizer: name } = result
  const parsed = contractOf(name).parse(value)
  // The result names its optimizer; the types cannot follow that through the table.
  const explain = SOLVERS[name].explain as unknown as Explain
  return parsed.ok ? explain(parsed.input, result, style) : null
}
