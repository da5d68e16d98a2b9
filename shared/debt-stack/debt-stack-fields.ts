import { fieldWords, OPTION_FIELDS } from '#shared/optimizer/optimizer-fields'
import type { InputField } from '#shared/optimizer/optimizer-fields'

/** The words for every field of the Debt Stack Mixer. */
type Field = InputField<
  | 'money'
  | 'rate'
  | 'ratio'
  | 'count'
  | 'months'
  | 'years'
  | 'date'
  | 'seconds'
  | 'text'
  | 'choice'
  | 'flag'
>

const TOP_FIELDS = {
  need: {
    label: 'capital needed',
    unit: 'money',
    help: 'Everything that has to be paid for, your own equity included.',
  },
  value: { label: 'property value', unit: 'money', help: 'What the lenders take as its value.' },
  noi: {
    label: 'NOI a year',
    unit: 'money',
    help: 'Net operating income: income of a year less operating costs, before any debt service.',
  },
  holdYears: {
    label: 'holding period',
    unit: 'years',
    help: 'Fees and hedge premiums are spread evenly over these years.',
  },
  startDate: { label: 'start date', unit: 'date', help: 'The day on which the money is paid out.' },
  maxLtv: {
    label: 'largest LTV',
    unit: 'rate',
    help: 'Loan to value: all debt together is at most this share of the value, in every scenario.',
  },
  minDscr: {
    label: 'least DSCR',
    unit: 'ratio',
    help: 'Debt service cover: net operating income is at least this many times the first year’s debt service, in every scenario.',
  },
  minDebtYield: {
    label: 'least debt yield',
    unit: 'rate',
    help: 'Net operating income is at least this share of all debt.',
  },
  fixedShareMin: {
    label: 'least fixed share',
    unit: 'rate',
    help: 'At least this share of the debt has a fixed rate or is hedged.',
  },
  maxTranches: { label: 'most tranches', unit: 'count', help: 'Use at most this many tranches.' },
  worstCaseWeight: {
    label: 'worst-case weight',
    unit: 'rate',
    help: '0 minimises the expected cost, 1 the cost in the dearest scenario; between them, a mix.',
  },
  hedgeChoice: {
    label: 'hedge choice',
    unit: 'choice',
    help: 'Mix: any combination of hedges. One: at most one instrument.',
  },
  'schedule.include': {
    label: 'with schedule',
    unit: 'flag',
    help: 'Work out every payment of the chosen debt.',
  },
  'schedule.scenario': {
    label: 'schedule scenario',
    unit: 'text',
    help: 'The scenario whose index the schedule uses; the first when not said.',
  },
} as const satisfies Record<string, Field>

const SCENARIO_FIELDS = {
  scenarios: { label: 'list of scenarios', unit: 'text', help: 'Where interest rates may go.' },
  'scenarios.id': { label: 'name', unit: 'text', help: 'A name of its own for the scenario.' },
  'scenarios.probability': {
    label: 'probability',
    unit: 'rate',
    help: 'How likely it is; all of them add up to 100%.',
  },
  'scenarios.index': {
    label: 'reference rate',
    unit: 'rate',
    help: 'What floating rates and hedges follow, a year.',
  },
  'scenarios.noiFactor': {
    label: 'income factor',
    unit: 'ratio',
    help: 'Net operating income times this: 0.9 is a tenth less.',
  },
  'scenarios.valueFactor': {
    label: 'value factor',
    unit: 'ratio',
    help: 'The value times this: 0.8 is a fifth less.',
  },
  'scenarios.maxLtv': {
    label: 'largest LTV',
    unit: 'rate',
    help: 'For this scenario, instead of the general limit.',
  },
  'scenarios.minDscr': {
    label: 'least DSCR',
    unit: 'ratio',
    help: 'For this scenario, instead of the general limit.',
  },
} as const satisfies Record<string, Field>

const TRANCHE_FIELDS = {
  tranches: { label: 'list of tranches', unit: 'text', help: 'The money on offer.' },
  'tranches.id': { label: 'id', unit: 'text', help: 'A name of its own for the tranche.' },
  'tranches.name': { label: 'name', unit: 'text', help: 'The lender, or what you call it.' },
  'tranches.type': {
    label: 'type',
    unit: 'choice',
    help: 'Senior, mezzanine, bridge and other are debt; preferred and equity are not.',
  },
  'tranches.rank': { label: 'rank', unit: 'count', help: '1 is repaid first.' },
  'tranches.rateType': { label: 'rate type', unit: 'choice', help: 'Fixed or floating.' },
  'tranches.rate': { label: 'rate', unit: 'rate', help: 'What it costs a year.' },
  'tranches.margin': {
    label: 'margin',
    unit: 'rate',
    help: 'What a floating rate adds to the reference rate.',
  },
  'tranches.floor': {
    label: 'floor',
    unit: 'rate',
    help: 'The reference rate counts as at least this.',
  },
  'tranches.upfrontFee': {
    label: 'upfront fee',
    unit: 'rate',
    help: 'Paid once at the start, as a share of the amount.',
  },
  'tranches.exitFee': {
    label: 'exit fee',
    unit: 'rate',
    help: 'Paid once at the end, as a share of the amount.',
  },
  'tranches.min': {
    label: 'least amount',
    unit: 'money',
    help: 'If the tranche is used at all, at least this much.',
  },
  'tranches.max': { label: 'largest amount', unit: 'money', help: 'At most this much of it.' },
  'tranches.required': {
    label: 'required',
    unit: 'flag',
    help: 'The tranche is used in any case, with at least its least amount.',
  },
  'tranches.maxLtvThrough': {
    label: 'LTV through it',
    unit: 'rate',
    help: 'Loan to value: it and all debt of the same or a better rank are at most this share of the value.',
  },
  'tranches.termMonths': { label: 'term', unit: 'months', help: 'Months until it is due.' },
  'tranches.amortization': {
    label: 'repayment',
    unit: 'choice',
    help: 'Interest only, level payments (annuity), or equal parts of principal (linear).',
  },
  'tranches.amortMonths': {
    label: 'amortization',
    unit: 'months',
    help: 'Months over which it would be repaid in full; what is left at the end of the term is due then.',
  },
} as const satisfies Record<string, Field>

const HEDGE_FIELDS = {
  hedges: { label: 'list of hedges', unit: 'text', help: 'Rate protection on offer.' },
  'hedges.id': { label: 'name', unit: 'text', help: 'A name of its own for the hedge.' },
  'hedges.kind': {
    label: 'kind',
    unit: 'choice',
    help: 'A cap pays when the reference rate is above its strike; a swap exchanges it for a fixed rate.',
  },
  'hedges.strike': { label: 'strike', unit: 'rate', help: 'The cap pays above this rate.' },
  'hedges.fixedRate': { label: 'fixed rate', unit: 'rate', help: 'What the swap costs a year.' },
  'hedges.premium': {
    label: 'premium',
    unit: 'rate',
    help: 'Paid once at the start, as a share of the notional.',
  },
  'hedges.maxNotional': {
    label: 'largest notional',
    unit: 'money',
    help: 'At most this much debt is hedged with it.',
  },
} as const satisfies Record<string, Field>

export const DEBT_STACK_FIELDS = {
  ...TOP_FIELDS,
  ...SCENARIO_FIELDS,
  ...TRANCHE_FIELDS,
  ...HEDGE_FIELDS,
  ...OPTION_FIELDS,
} as const satisfies Record<string, Field>
export type DebtStackField = keyof typeof DEBT_STACK_FIELDS

export const DEBT_STACK_WORDS = fieldWords({
  fields: DEBT_STACK_FIELDS,
  groups: { schedule: 'schedule' },
  lists: { scenarios: 'Scenario', tranches: 'Tranche', hedges: 'Hedge' },
})
