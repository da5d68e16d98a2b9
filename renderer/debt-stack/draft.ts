import type { Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'
import type { RunSubject } from '#shared/scenarios/run-subject'

/** What the wizard holds before it becomes an input: every number may still be empty. */

type Emptied<Item, Texts extends keyof Item> = {
  readonly [Key in Exclude<keyof Item, Texts>]-?: number | null
} & { readonly [Key in Texts]-?: NonNullable<Item[Key]> }

export type TrancheDraft = { readonly rowId: string } & Emptied<
  Omit<Tranche, 'id'>,
  'name' | 'type' | 'rateType' | 'required' | 'amortization'
>
export type ScenarioDraft = { readonly rowId: string } & Emptied<Scenario, 'id'>
export type HedgeDraft = { readonly rowId: string; readonly rate: number | null } & Emptied<
  Omit<Hedge, 'strike' | 'fixedRate'>,
  'id' | 'kind'
>

export type StackTerms = {
  readonly need: number | null
  readonly value: number | null
  readonly noi: number | null
  readonly holdYears: number | null
  readonly maxLtv: number | null
  readonly minDscr: number | null
  readonly minDebtYield: number | null
  readonly fixedShareMin: number | null
  readonly maxTranches: number | null
  readonly worstCaseWeight: number | null
}

export type StackDraft = StackTerms & {
  readonly name: string
  readonly subject: RunSubject | null
  readonly startDate: string
  readonly hedgeChoice: 'mix' | 'one'
  readonly tranches: readonly TrancheDraft[]
  readonly scenarios: readonly ScenarioDraft[]
  readonly hedges: readonly HedgeDraft[]
}

export const emptyTranche = (rowId: string): TrancheDraft => ({
  rowId,
  name: '',
  type: 'senior',
  rank: 1,
  rateType: 'fixed',
  rate: null,
  margin: null,
  floor: null,
  upfrontFee: null,
  exitFee: null,
  min: null,
  max: null,
  required: false,
  maxLtvThrough: null,
  termMonths: 60,
  amortization: 'interest-only',
  amortMonths: null,
})

export const emptyScenario = (rowId: string): ScenarioDraft => ({
  rowId,
  id: '',
  probability: null,
  index: null,
  noiFactor: null,
  valueFactor: null,
  maxLtv: null,
  minDscr: null,
})

export const emptyHedge = (rowId: string): HedgeDraft => ({
  rowId,
  id: '',
  kind: 'cap',
  rate: null,
  premium: null,
  maxNotional: null,
})
