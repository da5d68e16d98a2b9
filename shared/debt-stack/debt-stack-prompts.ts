import type { DebtStackInput, Scenario } from '#shared/debt-stack/debt-stack'
import { definePrompt, type Prompt } from '#shared/prompts/prompt'

const prompt = definePrompt<DebtStackInput>()

const deal = { kind: 'subject', of: 'deal' } as const
const property = { kind: 'subject', of: 'property' } as const

/** What owners ask before they borrow. */
export const DEBT_STACK_PROMPTS: readonly Prompt<'debt-stack'>[] = [
  prompt({
    id: 'rates-rise',
    template: 'How do I finance {deal} if rates rise by {points}?',
    blanks: { deal, points: { kind: 'points', value: () => 0.02 } },
    ask: ({ points }, input) =>
      inEveryScenario(input, (scenario) => ({
        ...scenario,
        index: rounded(scenario.index + points),
      })),
  }),
  prompt({
    id: 'most-ltv',
    template: 'How do I pay for {deal} with an [LTV] of no more than {ltv}?',
    blanks: { deal, ltv: { kind: 'percent', value: ({ maxLtv = 0.7 }) => maxLtv - 0.1 } },
    ask: ({ ltv }, input) => ({ ...input, maxLtv: ltv }),
  }),
  prompt({
    id: 'least-dscr',
    template:
      'What can {property} borrow if my bank asks for a [DSCR] of {dscr} in every scenario?',
    blanks: { property, dscr: { kind: 'ratio', value: ({ minDscr = 1.2 }) => minDscr + 0.1 } },
    ask: ({ dscr }, input) => ({ ...input, minDscr: dscr }),
  }),
  prompt({
    id: 'fixed-share',
    template:
      'How do I refinance {property} with {share} of the debt fixed or under a [hedge|Hedge]?',
    blanks: { property, share: { kind: 'percent', value: () => 0.75 } },
    ask: ({ share }, input) => ({ ...input, fixedShareMin: share }),
  }),
  prompt({
    id: 'income-falls',
    template: 'How do I finance {property} so that it holds when the [NOI] falls by {share}?',
    blanks: { property, share: { kind: 'percent', value: () => 0.1 } },
    ask: ({ share }, input) =>
      inEveryScenario(input, (scenario) => ({
        ...scenario,
        noiFactor: rounded((scenario.noiFactor ?? 1) * (1 - share)),
      })),
  }),
  prompt({
    id: 'worst-case',
    template: 'What is the cheapest way to finance {deal} when the worst case counts {weight}?',
    blanks: { deal, weight: { kind: 'percent', value: () => 0.5 } },
    ask: ({ weight }, input) => ({ ...input, worstCaseWeight: weight }),
  }),
  prompt({
    id: 'few-sources',
    template: 'How do I finance {deal} from at most {count} sources ([tranches|Tranche])?',
    blanks: { deal, count: { kind: 'count', value: () => 2 } },
    ask: ({ count }, input) => ({ ...input, maxTranches: count }),
  }),
  prompt({
    id: 'sell-early',
    template: 'Which debt is cheapest on {property} if I sell it after {years}?',
    blanks: { property, years: { kind: 'years', value: () => 3 } },
    ask: ({ years }, input) => ({ ...input, holdYears: years }),
  }),
]

const inEveryScenario = (
  input: DebtStackInput,
  change: (scenario: Scenario) => Scenario,
): DebtStackInput => ({ ...input, scenarios: input.scenarios.map(change) })

/** Without the dust of binary fractions, which a field would show. */
const rounded = (value: number): number => Number(value.toFixed(6))
