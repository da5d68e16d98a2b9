import { bug } from '../../bug.ts'
import type { ProFormaInput } from '../../scenarios/pro-forma.ts'
import type { FlatShifts, ScenarioAssumptions } from '../../scenarios/scenario-assumptions.ts'
import type { BuyCriteria, CriterionName } from '../../deals/buy-criteria.ts'
import type { Deal } from '../../deals/deals.ts'
import type { DealTerms } from '../../deals/deal-terms.ts'
import { priceForCriterion } from '../criterion-price.ts'
import {
  type DealAxis,
  type DealGoal,
  dealGrid,
  type DealKpi,
  seekDealGoal,
} from '../deal-goals.ts'
import { type DealLimits, dealLimits } from '../deal-limits.ts'
import { compareOffers, type OfferFigures } from '../deal-offers.ts'
import type { Figure } from '../figure.ts'
import { scenarioBridge, type ScenarioBridge } from './scenario-bridge.ts'
import { type SearchAround, seekGoal, type Sought } from './seek-goal.ts'
import {
  type Driver,
  type GridAxis,
  type Kpi,
  type Question,
  questionOf,
  readKpi,
  sensitivityGrid,
  tornado,
  type TornadoBar,
  type TornadoRange,
  withPrice,
} from './sensitivity.ts'

/** What a goal seek may turn: a driver, moved from where it stands, or what is paid for what is bought. */
export type Lever = Driver | 'price'

/** A scenario: a projection with its own assumptions, and how far its drivers are moved. */
type Moved = { readonly input: ProFormaInput; readonly shifts: FlatShifts }

export type SoughtGoal = SearchAround & { readonly kpi: Kpi; readonly lever: Lever }

/** Questions that take many projections, each with its answer. */
export type ScenarioQuestions = {
  bridge: [
    { readonly base: ProFormaInput; readonly assumptions: ScenarioAssumptions; readonly kpi: Kpi },
    ScenarioBridge | null,
  ]
  tornado: [
    Moved & { readonly kpi: Kpi; readonly ranges: readonly TornadoRange[] },
    readonly TornadoBar[],
  ]
  grid: [
    Moved & { readonly kpi: Kpi; readonly rows: GridAxis; readonly columns: GridAxis },
    readonly (readonly Figure[])[],
  ]
  seek: [Moved & { readonly goals: readonly SoughtGoal[] }, readonly Sought[]]
  dealLimits: [DealTerms, DealLimits]
  dealOffers: [DealTerms, readonly OfferFigures[]]
  criterionPrices: [
    {
      readonly terms: DealTerms
      readonly size: Pick<Deal, 'units' | 'area'>
      readonly criteria: BuyCriteria
      readonly names: readonly CriterionName[]
    },
    readonly (number | null)[],
  ]
  dealGrid: [
    {
      readonly terms: DealTerms
      readonly kpi: DealKpi
      readonly rows: DealAxis
      readonly columns: DealAxis
    },
    readonly (readonly Figure[])[],
  ]
  dealGoals: [{ readonly terms: DealTerms; readonly goals: readonly DealGoal[] }, readonly Sought[]]
}
export type QuestionKind = keyof ScenarioQuestions
export type QuestionOf<Kind extends QuestionKind> = ScenarioQuestions[Kind][0]
export type AnswerOf<Kind extends QuestionKind> = ScenarioQuestions[Kind][1]

/** How each kind of question is answered; pure, for a thread beside the window. */
export const scenarioAnswers: {
  readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>) => AnswerOf<Kind>
} = {
  bridge: ({ base, assumptions, kpi }) => scenarioBridge(base, kpi, assumptions),
  tornado: ({ input, shifts, kpi, ranges }) => tornado(input, kpi, ranges, shifts),
  grid: ({ input, shifts, kpi, rows, columns }) =>
    sensitivityGrid(input, kpi, { rows, columns }, shifts),
  seek: ({ goals, ...moved }) => goals.map((goal) => seekGoal(askOf(moved, goal), goal)),
  dealLimits,
  dealOffers: compareOffers,
  criterionPrices: ({ names, criteria, ...deal }) =>
    names.map((name) => priceForCriterion(name, criteria, deal)),
  dealGrid: ({ terms, kpi, ...axes }) => dealGrid(terms, kpi, axes),
  dealGoals: ({ terms, goals }) => goals.map((goal) => seekDealGoal(terms, goal)),
}

/** The price of the one property that is bought, or null where there is not exactly one. */
export function purchasePriceOf({ properties }: ProFormaInput): number | null {
  const [only, second] = properties
  if (only === undefined || second !== undefined) return null
  return only.opening.type === 'purchase' ? only.opening.price : null
}

function askOf({ input, shifts }: Moved, { kpi, lever }: SoughtGoal): Question {
  if (lever !== 'price') return questionOf(input, kpi, lever, shifts)
  const { id } = input.properties[0] ?? bug('a price is sought where nothing is bought')
  return (price) => readKpi(withPrice(input, id, price), kpi, shifts)
}
