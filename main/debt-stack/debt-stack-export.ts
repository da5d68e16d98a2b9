import { bug } from '#shared/bug'
import { isDebt, parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type {
  DebtSchedule,
  DebtStackInput,
  DebtStackPlan,
  Tranche,
} from '#shared/debt-stack/debt-stack'
import { scheduleScenarioOf, scheduleStack } from '#shared/debt-stack/debt-stack-schedule'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { AboutExport } from '../optimizations/run-paper.ts'

/** Everything that the files made from a Debt Stack run say. */
export type DebtStackExport = AboutExport & {
  readonly run: RunOf<'debt-stack'>
  readonly input: DebtStackInput
  readonly plan: DebtStackPlan | null
  readonly lines: readonly StackLine[]
  readonly schedules: DebtSchedule['tranches']
  /** The scenario whose reference rate the rates and schedules use. */
  readonly scenario: DebtStackInput['scenarios'][number]
}

/** One tranche of the list with what the plan takes of it. */
export type StackLine = { readonly tranche: Tranche; readonly amount: number }

export function toDebtStackExport(run: RunOf<'debt-stack'>, about: AboutExport): DebtStackExport {
  const parsed = parseDebtStackInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  const { input } = parsed
  const { plan } = run.result
  const amounts = new Map(plan?.tranches.map(({ id, amount }) => [id, amount]))
  return {
    ...about,
    run,
    input,
    plan,
    lines: input.tranches.map((tranche) => ({ tranche, amount: amounts.get(tranche.id) ?? 0 })),
    scenario: scheduleScenarioOf(input),
    // Without a start date the dates are those of the day the run was made.
    schedules: plan
      ? scheduleStack(input, plan, input.startDate ?? run.startedAt.slice(0, 10)).tranches
      : [],
  }
}

export const trancheName = ({ name, id }: Tranche): string => name ?? id

export const trancheById = ({ input }: DebtStackExport, id: string): Tranche =>
  input.tranches.find((tranche) => tranche.id === id) ?? bug('a schedule names no tranche')

const TYPE_WORDS: Readonly<Record<Tranche['type'], string>> = {
  senior: 'Senior',
  mezz: 'Mezzanine',
  bridge: 'Bridge',
  other: 'Other debt',
  pref: 'Preferred equity',
  equity: 'Equity',
}

export const typeWords = ({ type }: Tranche): string => TYPE_WORDS[type]

const REPAYMENT_WORDS = {
  'interest-only': 'Interest only',
  annuity: 'Level payments',
  linear: 'Equal principal',
} as const

export const repaymentWords = (tranche: Tranche): string | null =>
  isDebt(tranche) ? REPAYMENT_WORDS[tranche.amortization ?? 'interest-only'] : null
