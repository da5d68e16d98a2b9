import type { Cap, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { definePrompt, optionsById, optionsOf, type Prompt } from '#shared/prompts/prompt'

const prompt = definePrompt<DealPickerInput>()

const budget = { kind: 'money', value: (input: DealPickerInput) => input.budget } as const
const sectorsOf = ({ deals }: DealPickerInput) =>
  optionsOf(byPrice(deals).map(({ sector }) => sector))
const citiesOf = ({ deals }: DealPickerInput) => optionsOf(byPrice(deals).map(({ city }) => city))

/** What owners ask before they buy. */
export const DEAL_PICKER_PROMPTS: readonly Prompt<'deal-picker'>[] = [
  prompt({
    id: 'city-share',
    template: 'I have {budget} and want no more than {share} of it in {city}: which deals?',
    blanks: {
      budget,
      share: { kind: 'percent', value: () => 0.5 },
      city: { kind: 'choice', options: citiesOf },
    },
    ask: (asked, input) => ({
      ...input,
      budget: asked.budget,
      caps: withCap(input, {
        by: 'city',
        key: asked.city,
        maxShare: asked.share,
        shareOf: 'budget',
      }),
    }),
  }),
  prompt({
    id: 'whole-deals',
    template: 'I have {budget} and buy at most {count} deals, each of them whole: which ones?',
    blanks: { budget, count: { kind: 'count', value: () => 5 } },
    ask: ({ budget, count }, input) => ({ ...input, mode: 'whole', budget, maxDeals: count }),
  }),
  prompt({
    id: 'with-loan',
    template: 'What should I buy with {budget} if a bank lends an [LTV] of {ltv} at {rate} a year?',
    blanks: {
      budget,
      ltv: { kind: 'percent', value: () => 0.6 },
      rate: { kind: 'percent', value: () => 0.06 },
    },
    ask: ({ budget, ltv, rate }, input) => ({
      ...input,
      budget,
      leverage: { ...input.leverage, maxLtv: ltv, rate },
    }),
  }),
  prompt({
    id: 'least-yield',
    template:
      'Where do I put {budget} if together it must bring a [yield|Yield] of {yield} or more?',
    blanks: { budget, yield: { kind: 'percent', value: averageYield } },
    ask: (asked, input) => ({ ...input, budget: asked.budget, minYield: asked.yield }),
  }),
  prompt({
    id: 'most-risk',
    template: 'What can I buy with {budget} and keep the [risk|Risk] below {risk} a year?',
    blanks: { budget, risk: { kind: 'percent', value: averageRisk } },
    ask: ({ budget, risk }, input) => ({ ...input, budget, maxRisk: risk }),
  }),
  prompt({
    id: 'one-for-certain',
    template: 'I want {deal} in any case: what goes best with it for {budget} in all?',
    blanks: {
      deal: { kind: 'choice', options: ({ deals }) => optionsById(deals) },
      budget,
    },
    ask: ({ deal, budget }, input) => ({
      ...input,
      budget,
      deals: input.deals.map((each) => (each.id === deal ? wanted(each) : each)),
    }),
  }),
  prompt({
    id: 'without-sector',
    template: 'Which deals are left for {budget} if I keep away from {sector}?',
    blanks: { budget, sector: { kind: 'choice', options: sectorsOf, areSectors: true } },
    ask: ({ budget, sector }, input) => ({
      ...input,
      budget,
      deals: input.deals.map((deal) => (deal.sector === sector ? unwanted(deal) : deal)),
    }),
  }),
  prompt({
    id: 'ticket',
    template: 'How do I spread {budget} so that each deal gets between {least} and {most}?',
    blanks: {
      budget,
      least: { kind: 'money', value: ({ budget }) => budget / 20 },
      most: { kind: 'money', value: ({ budget }) => budget / 5 },
    },
    ask: ({ budget, least, most }, input) => ({
      ...input,
      budget,
      ticket: { min: least, max: most },
    }),
  }),
]

type Deal = DealPickerInput['deals'][number]

const wanted = ({ exclude: _exclude, ...deal }: Deal): Deal => ({ ...deal, must: true })
const unwanted = ({ must: _must, ...deal }: Deal): Deal => ({ ...deal, exclude: true })

/** The dearest first: what they lie in is what most money could go to. */
const byPrice = (deals: readonly Deal[]): readonly Deal[] =>
  deals.toSorted((a, b) => b.price - a.price)

/** A cap in place of the one there is on the same group. */
const withCap = ({ caps = [] }: DealPickerInput, cap: Cap): Cap[] => [
  ...caps.filter(({ by, key }) => by !== cap.by || key !== cap.key),
  cap,
]

/** What all deals on offer bring together, to half a percent. */
function averageYield({ deals }: DealPickerInput): number {
  const price = deals.reduce((sum, deal) => sum + deal.price, 0)
  const income = deals.reduce((sum, deal) => sum + deal.price * deal.yield, 0)
  return Math.floor((income / price) * 200) / 200
}

/** What all deals on offer are expected to lose together, to a tenth of a percent. */
function averageRisk({ deals }: DealPickerInput): number {
  const price = deals.reduce((sum, deal) => sum + deal.price, 0)
  const loss = deals.reduce((sum, deal) => sum + deal.price * (deal.risk ?? 0), 0)
  return Math.ceil((loss / price) * 1000) / 1000
}
