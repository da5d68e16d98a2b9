import { v7 as uuidv7 } from 'uuid'
import { bug } from '#shared/bug'
import type { IsoDate } from '#shared/dates'
import type { Letting } from '#shared/deals/deal-closing'
import type { DealStage } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import type { DealTerms } from '#shared/deals/deal-terms'
import { isDebt, parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput, DebtStackPlan, Tranche } from '#shared/debt-stack/debt-stack'
import { roundAmounts, scheduleScenarioOf } from '#shared/debt-stack/debt-stack-schedule'
import type { Loan } from '#shared/loans/loans'
import { minorDigits } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { Property } from '#shared/properties'
import type { Tenant } from '#shared/tenants'
import { AppError } from '../app-error.ts'
import { type Purchase, type PurchasedLine, purchaseOf } from '../deals/deal-purchase.ts'
import {
  bookingsOf,
  expectedCredit,
  expectedPurchase,
  type StackBooking,
} from './stack-bookings.ts'
import { lenderOf, toLoan } from './stack-loan.ts'
import { titleOfHedge, titleOfLoan, titleOfMoney, type TitleStyle } from './stack-task-titles.ts'

/** What a run's stack is made for, as the books have it now. */
export type StackSubject =
  | {
      readonly kind: 'property'
      readonly property: Property
      /** Running loans that the new money pays off. */
      readonly repaid: readonly Loan[]
    }
  | {
      readonly kind: 'deal'
      readonly deal: Deal
      /** What it goes through until it is closed. */
      readonly stages: readonly DealStage[]
      /** How it is underwritten, where it is. */
      readonly terms: DealTerms | null
      /** Everyone the portfolio knows. */
      readonly tenants: readonly Tenant[]
    }

export type StackTask = { readonly title: string; readonly loanId: string | null }

/** Everything that accepting a stack writes. */
export type StackAcceptance = {
  readonly subject: StackSubject
  /** What a deal becomes, its money apart: that is the stack's. */
  readonly purchase: Purchase | null
  readonly loans: readonly Loan[]
  /** The money that changes hands on the day. */
  readonly bookings: readonly StackBooking[]
  readonly tasks: readonly StackTask[]
  readonly startDate: IsoDate
}

export type StackFacts = TitleStyle & {
  readonly subject: StackSubject
  readonly indexName: string
  /** Who rents the units of a deal, where that is known. */
  readonly lettings: readonly Letting[]
}

/**
 * What accepting a run's stack would do, worked out without doing it.
 *
 * @throws AppError PLAN_STALE when it was accepted already, has no plan, or has no day to start on
 */
export function prepareStack(run: RunOf<'debt-stack'>, facts: StackFacts): StackAcceptance {
  const { plan } = run.result
  if (run.acceptedAt !== null) {
    const on = run.acceptedAt.slice(0, 10)
    throw stale(`This plan was accepted on ${on}. Undo that before you accept it again.`)
  }
  if (!plan) throw stale('This run has no stack, so there is nothing to accept.')
  const input = inputOf(run)
  const { startDate } = input
  if (startDate === undefined) {
    throw stale('The stack has no start date. Give it one and run it again.')
  }
  const { subject } = facts
  const { property, repaid, purchase, paid } = partiesOf(facts, startDate)
  const parts = partsOf(input, plan, facts.currency)
  const at = { propertyId: property.id, startDate, indexName: facts.indexName }
  const loans = loansOf(parts, input, at)
  const bookings = [...paid, ...bookingsOf(loans, repaid, startDate)]
  return {
    subject,
    purchase,
    loans,
    bookings,
    tasks: tasksOf(plan, parts, loans, facts),
    startDate,
  }
}

/**
 * The property that the money is for, what is repaid on it, and what is paid for it. A deal becomes one as it
 * is underwritten, without the loan that the underwriting has: the stack takes its place.
 */
function partiesOf(
  { subject, lettings }: Pick<StackFacts, 'subject' | 'lettings'>,
  closedOn: IsoDate,
) {
  if (subject.kind === 'property') {
    const { property, repaid } = subject
    return { property, repaid, purchase: null, paid: [] }
  }
  const { deal, terms, tenants } = subject
  const withoutLoan = terms && { ...terms, chosenOfferId: null }
  const closing = { closedOn, lettings: [...lettings], tenants, creditsRent: true }
  const { bookings, lines, ...bought } = purchaseOf(deal, withoutLoan, closing)
  const credits = lines.flatMap((line) => line.lettings.map(expectedCredit))
  return {
    property: bought.property,
    repaid: [],
    purchase: { ...bought, lines: lines.map(withoutCredits), bookings: [] },
    paid: [...bookings.map(expectedPurchase), ...credits],
  }
}

/** Its money is expected and not booked yet. */
const withoutCredits = (line: PurchasedLine): PurchasedLine => ({
  ...line,
  lettings: line.lettings.map((letting) => Object.assign({}, letting, { rentCredit: 0 })),
})

function loansOf(
  parts: readonly StackPart[],
  input: DebtStackInput,
  at: { readonly propertyId: string; readonly startDate: IsoDate; readonly indexName: string },
): Loan[] {
  const { index } = scheduleScenarioOf(input)
  return parts
    .filter(({ tranche }) => isDebt(tranche))
    .map(({ tranche, amount }) => toLoan(tranche, { ...at, id: uuidv7(), amount, index }))
}

export const stale = (message: string) => new AppError('PLAN_STALE', { message })

export function inputOf(run: RunOf<'debt-stack'>): DebtStackInput {
  const parsed = parseDebtStackInput(run.input)
  return parsed.ok ? parsed.input : bug(`run ${run.id} was stored with an input that does not fit`)
}

type StackPart = { readonly tranche: Tranche; readonly amount: number }

/** The tranches that are used, with their amounts in minor units; these add up to the need. */
export function partsOf(input: DebtStackInput, plan: DebtStackPlan, currency: string): StackPart[] {
  const amounts = roundAmounts(input.need, plan, 10 ** minorDigits(currency))
  return input.tranches
    .map((tranche, k) => ({ tranche, amount: amounts[k] ?? 0 }))
    .filter(({ amount }) => amount > 0)
}

/** A task for each loan, in their order, then for the other money and the hedges. */
const tasksOf = (
  plan: DebtStackPlan,
  parts: readonly StackPart[],
  loans: readonly Loan[],
  style: TitleStyle,
): StackTask[] => [
  ...loans.map((loan) => ({ title: titleOfLoan(loan, style), loanId: loan.id })),
  ...parts
    .filter(({ tranche }) => !isDebt(tranche))
    .map((part) => ({ title: titleOfMoney(part, style), loanId: null })),
  ...plan.hedges.map((hedge) => {
    const hedged = parts.find(({ tranche }) => tranche.id === hedge.tranche)?.tranche
    const on = hedged === undefined ? hedge.tranche : lenderOf(hedged)
    return { title: titleOfHedge({ ...hedge, on }, style), loanId: null }
  }),
]
