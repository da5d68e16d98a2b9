import { CapexPhasingResult, parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type {
  CapexPhasingExplanation,
  CapexPhasingInput,
} from '#shared/capex-phasing/capex-phasing'
import {
  DealPickerResult,
  isMixedDealPicker,
  parseDealPickerInput,
} from '#shared/deal-picker/deal-picker'
import type { DealPickerExplanation, DealPickerInput } from '#shared/deal-picker/deal-picker'
import {
  DebtStackResult,
  isMixedDebtStack,
  parseDebtStackInput,
} from '#shared/debt-stack/debt-stack'
import type { DebtStackExplanation, DebtStackInput } from '#shared/debt-stack/debt-stack'
import {
  LeasingMixResult,
  isMixedLeasingMix,
  parseLeasingMixInput,
} from '#shared/leasing-mix/leasing-mix'
import type { LeasingMixExplanation, LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { Parsed } from '#shared/optimizer/optimizer-input'
import { blankResult } from '#shared/optimizer/optimizer-result'
import type { SolveStatus, SolverVersion } from '#shared/optimizer/optimizer-result'
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

export type OptimizerName = keyof SolverJobs
export type AnyInput = SolverJobs[OptimizerName]['input']
export type AnyExplanation = SolverJobs[OptimizerName]['explanation']

/** Results of every optimizer, told apart by the name they carry. */
export const AnyResult = z.discriminatedUnion('optimizer', [
  DealPickerResult,
  DebtStackResult,
  CapexPhasingResult,
  LeasingMixResult,
])
export type AnyResult = z.infer<typeof AnyResult>

type Contract<Name extends OptimizerName> = {
  /** Checks a value against every rule of the contract and reports all errors found. */
  readonly parse: (value: unknown) => Parsed<SolverJobs[Name]['input']>
  /** Whether the model has yes-or-no decisions in it: other time limits apply. */
  readonly isMixed: (input: SolverJobs[Name]['input']) => boolean
}

const CONTRACTS: { readonly [Name in OptimizerName]: Contract<Name> } = {
  'deal-picker': {
    parse: parseDealPickerInput,
    isMixed: isMixedDealPicker,
  },
  'debt-stack': {
    parse: parseDebtStackInput,
    isMixed: isMixedDebtStack,
  },
  'capex-phasing': {
    parse: parseCapexPhasingInput,
    isMixed: () => true,
  },
  'leasing-mix': {
    parse: parseLeasingMixInput,
    isMixed: isMixedLeasingMix,
  },
}

export const OPTIMIZER_NAMES = Object.keys(CONTRACTS) as readonly OptimizerName[]
export const OptimizerName = z.enum(OPTIMIZER_NAMES)

export const contractOf = <Name extends OptimizerName>(name: Name): Contract<Name> =>
  CONTRACTS[name]

/** A result of a given status with nothing in it yet: every key of the contract is there. */
export const blankResultOf = (
  optimizer: OptimizerName,
  status: SolveStatus,
  solver: SolverVersion,
): AnyResult => ({ optimizer, ...blankResult(status, solver) })
