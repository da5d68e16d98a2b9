import {
  CapexPhasingExplanation,
  CapexPhasingResult,
  parseCapexPhasingInput,
} from '#shared/capex-phasing'
import type { CapexPhasingInput } from '#shared/capex-phasing'
import {
  DealPickerExplanation,
  DealPickerResult,
  isMixedDealPicker,
  parseDealPickerInput,
} from '#shared/deal-picker'
import type { DealPickerInput } from '#shared/deal-picker'
import {
  DebtStackExplanation,
  DebtStackResult,
  isMixedDebtStack,
  parseDebtStackInput,
} from '#shared/debt-stack'
import type { DebtStackInput } from '#shared/debt-stack'
import {
  LeasingMixExplanation,
  LeasingMixResult,
  isMixedLeasingMix,
  parseLeasingMixInput,
} from '#shared/leasing-mix'
import type { LeasingMixInput } from '#shared/leasing-mix'
import type { Parsed } from '#shared/optimizer-input'
import { blankResult } from '#shared/optimizer-result'
import type { SolveStatus, SolverVersion } from '#shared/optimizer-result'
import { z } from 'zod'

/**
 * The optimizers there are. Window, command line, solver pool and history know an optimizer by this
 * registry alone; a new one adds its line to each of the lists here.
 */
export type SolverJobs = {
  'deal-picker': Job<DealPickerInput, DealPickerResult, DealPickerExplanation>
  'debt-stack': Job<DebtStackInput, DebtStackResult, DebtStackExplanation>
  'capex-phasing': Job<CapexPhasingInput, CapexPhasingResult, CapexPhasingExplanation>
  'leasing-mix': Job<LeasingMixInput, LeasingMixResult, LeasingMixExplanation>
}
type Job<Input, Result, Explanation> = { input: Input; result: Result; explanation: Explanation }

export type SolvableOptimizer = keyof SolverJobs
export type AnyInput = SolverJobs[SolvableOptimizer]['input']
export type AnyExplanation = SolverJobs[SolvableOptimizer]['explanation']

/** Results of every optimizer, told apart by the name they carry. */
export const AnyResult = z.discriminatedUnion('optimizer', [
  DealPickerResult,
  DebtStackResult,
  CapexPhasingResult,
  LeasingMixResult,
])
export type AnyResult = z.infer<typeof AnyResult>

type Contract<Name extends SolvableOptimizer> = {
  /** Checks a value against every rule of the contract and reports all errors found. */
  readonly parse: (value: unknown) => Parsed<SolverJobs[Name]['input']>
  /** Whether the model has yes-or-no decisions in it: other time limits apply. */
  readonly isMixed: (input: SolverJobs[Name]['input']) => boolean
  readonly Explanation: z.ZodType<SolverJobs[Name]['explanation']>
}

const CONTRACTS: { readonly [Name in SolvableOptimizer]: Contract<Name> } = {
  'deal-picker': {
    parse: parseDealPickerInput,
    isMixed: isMixedDealPicker,
    Explanation: DealPickerExplanation,
  },
  'debt-stack': {
    parse: parseDebtStackInput,
    isMixed: isMixedDebtStack,
    Explanation: DebtStackExplanation,
  },
  'capex-phasing': {
    parse: parseCapexPhasingInput,
    isMixed: () => true,
    Explanation: CapexPhasingExplanation,
  },
  'leasing-mix': {
    parse: parseLeasingMixInput,
    isMixed: isMixedLeasingMix,
    Explanation: LeasingMixExplanation,
  },
}

export const SOLVABLE_OPTIMIZERS = Object.keys(CONTRACTS) as readonly SolvableOptimizer[]
export const SolvableOptimizer = z.enum(SOLVABLE_OPTIMIZERS)

export const contractOf = <Name extends SolvableOptimizer>(name: Name): Contract<Name> =>
  CONTRACTS[name]

/** A result of a given status with nothing in it yet: every key of the contract is there. */
export const blankResultOf = (
  optimizer: SolvableOptimizer,
  status: SolveStatus,
  solver: SolverVersion,
): AnyResult => ({ optimizer, ...blankResult(status, solver) })
