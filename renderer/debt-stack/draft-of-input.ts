import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'
import type { RunSubject } from '#shared/scenarios/run-subject'
import {
  emptyHedge,
  emptyScenario,
  emptyTranche,
  type HedgeDraft,
  type ScenarioDraft,
  type StackDraft,
  type TrancheDraft,
} from './draft.ts'

/** A stored input back in the wizard's fields, to change it and run it again. */
export const draftOfInput = (
  input: DebtStackInput,
  { name, subject }: { name: string; subject: RunSubject | null },
): StackDraft => ({
  name,
  subject,
  startDate: input.startDate ?? '',
  hedgeChoice: input.hedgeChoice ?? 'mix',
  tranches: input.tranches.map(toTrancheDraft),
  scenarios: input.scenarios.map(toScenarioDraft),
  hedges: (input.hedges ?? []).map(toHedgeDraft),
  need: input.need,
  value: input.value,
  noi: input.noi,
  ...limitsOf(input),
})

const limitsOf = (input: DebtStackInput) => ({
  holdYears: input.holdYears ?? null,
  maxLtv: input.maxLtv ?? null,
  minDscr: input.minDscr ?? null,
  minDebtYield: input.minDebtYield ?? null,
  fixedShareMin: input.fixedShareMin ?? null,
  maxTranches: input.maxTranches ?? null,
  worstCaseWeight: input.worstCaseWeight ?? null,
})

// A stored input has no empty fields: what it leaves out stays as it is in an empty draft.

const toTrancheDraft = ({ id, ...tranche }: Tranche): TrancheDraft =>
  Object.assign(emptyTranche(id), { name: id }, tranche) as TrancheDraft

const toScenarioDraft = (scenario: Scenario, at: number): ScenarioDraft =>
  Object.assign(emptyScenario(`stored-${at}`), scenario) as ScenarioDraft

const toHedgeDraft = ({ strike, fixedRate, ...hedge }: Hedge, at: number): HedgeDraft =>
  Object.assign(emptyHedge(`stored-${at}`), hedge, {
    rate: strike ?? fixedRate ?? null,
  }) as HedgeDraft
