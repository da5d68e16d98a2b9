import { bug } from '#shared/bug'
import { addMonths, firstDayOf, type IsoMonth } from '#shared/dates'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import type { Deal } from '#shared/deals/deals'
import { majorToMinor, roundHalfEven } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ProFormaLoan, ProFormaProperty } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import { toPipelineDeal } from '../deal-picker/deal-picker-acceptance.ts'
import { findDeal } from '../deals/deal-queries.ts'
import { projectedDeal } from '../scenarios/projected-deal.ts'
import { firstProjectedMonth } from '../scenarios/projected-property.ts'
import { type AppliedPlan, moneyOf, type PlanFacts, shareOf, stale } from './applied-plan.ts'

type DealRun = RunOf<'deal-picker'>

/**
 * The deals that a plan chooses, each at its share, bought together at the close before the first month; where
 * the plan borrows, its loan is spread over them by price and pays interest alone, as the plan reckons it.
 *
 * @throws AppError PLAN_STALE when no deal was chosen
 */
export async function applyDealPlan(run: DealRun, facts: PlanFacts): Promise<AppliedPlan> {
  const { plan } = run.result
  if (plan === null || plan.deals.length === 0)
    throw stale('This run chose no deals, so there is nothing to judge.')
  const parsed = parseDealPickerInput(run.input)
  const input = parsed.ok ? parsed.input : bug(`run ${run.id} was stored with an unfit input`)
  const startMonth = firstProjectedMonth(facts.asOf)
  const properties: ProFormaProperty[] = []
  for (const chosen of plan.deals) {
    const deal = await dealOf(run, input, chosen.id, facts)
    const property = projectedDeal(shareOfDeal(deal, chosen.share), () => undefined)
    properties.push({ ...property, loans: loanOf(chosen, { plan, input, startMonth }, facts) })
  }
  const { horizonMonths, discountRate } = GUESSES
  return {
    proForma: {
      startMonth,
      horizonMonths,
      discountRate,
      openingCash: 0,
      indexRate: 0,
      properties,
    },
    applied: sayApplied(plan, properties, input, facts),
  }
}

/** The deal as the pipeline has it now; one that came from a file as the run has it. */
async function dealOf(
  { portfolioId }: DealRun,
  input: DealPickerInput,
  id: string,
  { db, currency }: PlanFacts,
): Promise<Deal> {
  const known = await findDeal(db, id)
  if (known) return known
  const given =
    input.deals.find((deal) => deal.id === id) ?? bug(`the plan has a deal it never had`)
  return toPipelineDeal(given, { id, portfolioId, currency })
}

const shareOfDeal = (deal: Deal, share: number): Deal => ({
  ...deal,
  price: Math.max(1, roundHalfEven(deal.price * share)),
  noi: roundHalfEven(deal.noi * share),
})

type Borrowing = {
  readonly plan: DealPlan
  readonly input: DealPickerInput
  readonly startMonth: IsoMonth
}

function loanOf(
  { id, amount }: DealPlan['deals'][number],
  { plan, input, startMonth }: Borrowing,
  { currency }: PlanFacts,
): ProFormaLoan[] {
  const borrowed = majorToMinor((plan.loan * amount) / plan.invested, currency)
  if (!input.leverage || !(borrowed > 0)) return []
  // It lasts a year longer than the projection: the sale repays it.
  const months = GUESSES.horizonMonths + 12
  return [
    {
      id: `plan-${id}`,
      name: 'Loan of the plan',
      amount: borrowed,
      startDate: firstDayOf(startMonth),
      firstPaymentDate: firstDayOf(addMonths(startMonth, 1)),
      termMonths: months,
      amortizationMonths: months,
      interestOnlyMonths: months,
      rate: { type: 'fixed', annual: input.leverage.rate },
      indexRate: null,
      dayCount: '30/360',
      paymentFrequency: 'monthly',
      fees: 0,
      endedDate: null,
      extraPayments: [],
      prepaymentSteps: [],
    },
  ]
}

function sayApplied(
  plan: DealPlan,
  properties: readonly ProFormaProperty[],
  { leverage }: DealPickerInput,
  facts: PlanFacts,
): string[] {
  const named = plan.deals.map(
    ({ share }, k) =>
      `${properties[k]?.name ?? ''}${share > 0.9999 ? '' : ` (${shareOf(share, facts)})`}`,
  )
  const borrowed = moneyOf(majorToMinor(plan.loan, facts.currency), facts)
  return [
    `In it: ${named.join(', ')}, bought in the first month and sold after ten years.`,
    ...(leverage && plan.loan > 0
      ? [
          `In it: the plan’s loan of ${borrowed} at ${shareOf(leverage.rate, facts)}, interest only.`,
        ]
      : []),
    'Not in it: the properties that you hold; the deals are judged on their own.',
    'Not in it: the risk charge of the optimizer; here the futures say what risk there is.',
  ]
}
