import type { LeasingMixInput, SectorCap } from '#shared/leasing-mix/leasing-mix'
import { definePrompt, optionsOf, type Prompt } from '#shared/prompts/prompt'

const prompt = definePrompt<LeasingMixInput>()

/** What owners ask before they let. */
export const LEASING_MIX_PROMPTS: readonly Prompt<'leasing-mix'>[] = [
  prompt({
    id: 'keep-wault',
    template:
      'What should I offer where leases end within {within} without letting [WAULT] fall below {floor}?',
    blanks: {
      within: { kind: 'within' },
      floor: { kind: 'years', value: ({ waultFloor = 3 }) => aLittleMore(waultFloor, 0.5) },
    },
    ask: ({ floor }, input) => ({ ...input, waultFloor: floor }),
  }),
  prompt({
    id: 'incentive-budget',
    template: 'Which terms do I offer if I spend no more than {budget} on [incentives|Incentive]?',
    blanks: {
      budget: { kind: 'money', value: ({ incentiveBudget = 50_000 }) => incentiveBudget / 2 },
    },
    ask: ({ budget }, input) => ({ ...input, incentiveBudget: budget }),
  }),
  prompt({
    id: 'keep-occupied',
    template: 'How do I keep the [occupancy|Occupancy] at {share} or more a year from now?',
    blanks: {
      share: {
        kind: 'percent',
        value: ({ occupancyTarget = 0.9 }) => Math.min(1, aLittleMore(occupancyTarget, 0.05)),
      },
    },
    ask: ({ share }, input) => ({ ...input, occupancyTarget: share }),
  }),
  prompt({
    id: 'sector-share',
    template: 'Which leases do I sign if at most {share} of the rent may come from {sector}?',
    blanks: {
      share: { kind: 'percent', value: () => 0.5 },
      sector: { kind: 'choice', options: sectorsOf, areSectors: true },
    },
    ask: ({ share, sector }, input) => ({
      ...input,
      sectorCaps: withCap(input, { sector, basis: 'rent', maxShare: share }),
    }),
  }),
  prompt({
    id: 'long-view',
    template: 'Which leases are worth most over {months} if money costs me {rate} a year?',
    blanks: {
      months: { kind: 'months', value: () => 60 },
      rate: { kind: 'percent', value: () => 0.07 },
    },
    ask: ({ months, rate }, input) => ({
      ...input,
      objective: 'npv',
      horizonMonths: months,
      discountRate: rate,
    }),
  }),
  prompt({
    id: 'rent-free',
    template: 'What do I offer if nobody gets more than {months} rent-free?',
    blanks: { months: { kind: 'months', value: () => 1 } },
    ask: ({ months }, input) => ({
      ...input,
      packages: input.packages.map((each) => ({
        ...each,
        freeMonths: Math.min(each.freeMonths ?? 0, months),
      })),
    }),
  }),
  prompt({
    id: 'weak-market',
    template: 'What is best if only {share} of my offers find a tenant?',
    blanks: { share: { kind: 'percent', value: () => 0.6 } },
    ask: ({ share }, input) => ({
      ...input,
      packages: input.packages.map((each) => ({ ...each, takeUp: share })),
    }),
  }),
  prompt({
    id: 'void-cost',
    template: 'Which terms are best if empty space costs me {cost} a year for each unit of area?',
    blanks: { cost: { kind: 'moneyPerArea', value: () => 5 } },
    ask: ({ cost }, input) => ({
      ...input,
      units: input.units.map((unit) => ({ ...unit, voidCost: cost })),
    }),
  }),
]

/** The next round figure above one. */
const aLittleMore = (value: number, step: number): number =>
  Number(((Math.floor(value / step) + 1) * step).toFixed(6))

function sectorsOf({ packages }: LeasingMixInput) {
  return optionsOf(packages.map(({ sector }) => sector))
}

/** A cap in place of the one there is on the same sector. */
const withCap = ({ sectorCaps = [] }: LeasingMixInput, cap: SectorCap): SectorCap[] => [
  ...sectorCaps.filter(({ sector, basis }) => sector !== cap.sector || basis !== cap.basis),
  cap,
]
