import { addDays, firstDayOf, type IsoDate } from '#shared/dates'
import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import { minorToMajor } from '#shared/money'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { isDealOffer, tranchesOfDeal } from './deal-tranches.ts'
import type { StackDraft, TrancheDraft } from './draft.ts'
import { offeredTranches } from './lender-offers.ts'
import type { StackFacts } from './propose.ts'

/** The current underwriting of the deal that a stack is for, where it has one. */
export const underwritingOf = (
  subject: RunSubject | null,
  { underwritten }: Pick<StackFacts, 'underwritten'>,
): UnderwrittenDeal | undefined =>
  subject?.kind === 'deal' ? underwritten.get(subject.id) : undefined

type Money = Pick<StackDraft, 'need' | 'value' | 'noi'>
const nothing: Money = { need: null, value: null, noi: null }

/**
 * Capital, value and income of a subject, in currency units; null where they are not known. An underwritten
 * deal needs its price with costs and works, is worth its price and earns the NOI of its first year.
 */
export function moneyOf(subject: RunSubject | null, facts: StackFacts): Money {
  const { properties, deals, loans, currency } = facts
  const major = (minor: number | null) => (minor === null ? null : minorToMajor(minor, currency))
  if (subject?.kind === 'deal') {
    const known = underwritingOf(subject, facts)
    if (known !== undefined) {
      const { allIn, price, noiYear1 } = known
      return { need: major(allIn), value: major(price), noi: major(Math.max(0, noiYear1)) }
    }
    const deal = deals.find(({ id }) => id === subject.id)
    if (!deal) return nothing
    return { need: major(deal.price), value: major(deal.price), noi: major(Math.max(0, deal.noi)) }
  }
  const property = properties.find(({ id }) => id === subject?.id)
  if (!property || subject?.kind !== 'property') return nothing
  const repaid = loans.filter(({ id }) => subject.repaidLoanIds.includes(id))
  const owed = repaid.reduce((sum, { balance }) => sum + balance, 0)
  const { value, noi } = property.figures
  // Without a loan to pay off, half the value is a question worth asking.
  const need = owed > 0 ? owed : value === null ? null : Math.round(value / 2)
  return { need: major(need), value: major(value), noi: major(Math.max(0, noi)) }
}

/** When the money is needed and for how long: as underwritten, else from today on for five years. */
export function timesOf(
  subject: RunSubject | null,
  facts: StackFacts,
): { readonly startDate: IsoDate; readonly holdYears: number } {
  const known = underwritingOf(subject, facts)
  if (known === undefined) return { startDate: facts.asOf, holdYears: 5 }
  const closing = addDays(firstDayOf(known.startMonth), -1)
  return {
    startDate: closing < facts.asOf ? facts.asOf : closing,
    holdYears: Number((known.holdMonths / 12).toFixed(2)),
  }
}

/** What is on offer: that of the deal's underwriting where it has offers, else of the portfolio's lenders. */
export function tranchesFor(
  subject: RunSubject | null,
  facts: StackFacts,
  index: number,
): readonly TrancheDraft[] {
  const usual = offeredTranches(facts.loans, index, facts.currency)
  const known = underwritingOf(subject, facts)
  if (known === undefined || known.offers.length === 0) return usual
  return [
    ...tranchesOfDeal(known, facts.currency),
    ...usual.filter(({ type }) => type !== 'senior'),
  ]
}

/** A draft for another subject: what was proposed for the one before gives way, what was typed stays. */
export function withSubject(
  draft: StackDraft,
  subject: RunSubject | null,
  { facts, index }: { readonly facts: StackFacts; readonly index: number },
): Partial<StackDraft> {
  const [before, after] = [timesOf(draft.subject, facts), timesOf(subject, facts)]
  return {
    subject,
    ...moneyOf(subject, facts),
    startDate: draft.startDate === before.startDate ? after.startDate : draft.startDate,
    holdYears: draft.holdYears === before.holdYears ? after.holdYears : draft.holdYears,
    tranches: tranchesAfter(draft.tranches, {
      before: tranchesFor(draft.subject, facts, index),
      after: tranchesFor(subject, facts, index),
    }),
  }
}

type Proposed = {
  readonly before: readonly TrancheDraft[]
  readonly after: readonly TrancheDraft[]
}

/** What was changed or added by hand stays, unless it is the offer for another deal. */
function tranchesAfter(
  tranches: readonly TrancheDraft[],
  { before, after }: Proposed,
): readonly TrancheDraft[] {
  const proposed = new Set(before.map((tranche) => JSON.stringify(tranche)))
  const own = tranches.filter(
    (tranche) => !isDealOffer(tranche) && !proposed.has(JSON.stringify(tranche)),
  )
  const ownIds = new Set(own.map(({ rowId }) => rowId))
  return [...after.filter(({ rowId }) => !ownIds.has(rowId)), ...own]
}
