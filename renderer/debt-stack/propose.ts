import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import type { Deal } from '#shared/deals/deals'
import type { LoanRow } from '#shared/loans/loan-views'
import type { PropertyRow } from '#shared/properties'
import { rateScenarios, SOFR } from '#shared/debt-stack/rate-scenarios'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { emptyScenario, type StackDraft } from './draft.ts'
import { moneyOf, timesOf, tranchesFor } from './subject-terms.ts'

/** What of the portfolio a stack is made from. */
export type StackFacts = {
  readonly properties: readonly PropertyRow[]
  readonly deals: readonly Deal[]
  /** The deals that are underwritten, by deal. */
  readonly underwritten: ReadonlyMap<string, UnderwrittenDeal>
  readonly loans: readonly LoanRow[]
  readonly currency: string
  readonly asOf: string
}

/** A stack to begin with, which brings a sensible result as it stands. */
export function proposeStack(facts: StackFacts, wanted: RunSubject | null): StackDraft {
  const subject = wanted ?? firstSubject(facts)
  const index = indexFor(facts)
  return {
    name: '',
    subject,
    ...moneyOf(subject, facts),
    ...timesOf(subject, facts),
    maxLtv: 0.7,
    minDscr: 1.2,
    minDebtYield: null,
    fixedShareMin: 0.5,
    maxTranches: null,
    worstCaseWeight: null,
    hedgeChoice: 'mix',
    scenarios: rateScenarios(index).map((scenario, at) =>
      Object.assign(emptyScenario(`built-in-${at}`), scenario),
    ),
    tranches: tranchesFor(subject, facts, index),
    hedges: proposeHedges(index),
  }
}

/** The deal that is furthest along, when one is: it needs its money first; else a property; else any deal. */
function firstSubject(facts: StackFacts): RunSubject | null {
  const open = openDeals(facts.deals)
  const [next] = (['due_diligence', 'offer'] as const).flatMap((stage) =>
    open.filter((deal) => deal.stage === stage),
  )
  if (next) return { kind: 'deal', id: next.id }
  const [deal] = open
  return firstProperty(facts) ?? (deal ? { kind: 'deal', id: deal.id } : null)
}

/** The property whose loan is due next; else the first property. */
export function firstProperty({ properties, loans }: StackFacts): RunSubject | null {
  const running = loans.filter(({ state }) => state === 'running')
  const [due] = running.toSorted((a, b) => (a.maturityDate < b.maturityDate ? -1 : 1))
  const id = due?.propertyId ?? properties[0]?.id
  return id === undefined ? null : onProperty(id, loans)
}

export const openDeals = (deals: readonly Deal[]): readonly Deal[] =>
  deals.filter(({ stage }) => stage !== 'closed' && stage !== 'passed')

/** A property with all its running loans paid off. */
export const onProperty = (id: string, loans: readonly LoanRow[]): RunSubject => ({
  kind: 'property',
  id,
  repaidLoanIds: runningOn(id, loans).map((loan) => loan.id),
})

export const runningOn = (propertyId: string, loans: readonly LoanRow[]): readonly LoanRow[] =>
  loans.filter((loan) => loan.propertyId === propertyId && loan.state === 'running')

/** The reference rate in force; today's where no loan of the portfolio says it. */
export const indexFor = ({ loans }: Pick<StackFacts, 'loans'>): number =>
  indexOf(loans) ?? SOFR.rate

/** From the newest rate of a floating loan less its margin. */
function indexOf(loans: readonly LoanRow[]): number | null {
  for (const { rate, currentRate } of loans) {
    if (rate.type !== 'floating' || currentRate === null) continue
    const index = Number((currentRate - rate.margin).toFixed(6))
    const isCapped = rate.cap !== null && currentRate >= rate.cap
    if (index > 0 && !isCapped) return index
  }
  return null
}

/** Protection at about today's rate and half a point above it, as rough prices to begin with. */
function proposeHedges(index: number): StackDraft['hedges'] {
  const step = Math.ceil((index + 0.0025) * 200) / 200
  return [
    {
      rowId: 'cap',
      id: `Cap ${percent(step)}`,
      kind: 'cap',
      rate: step,
      premium: 0.015,
      maxNotional: null,
    },
    {
      rowId: 'swap',
      id: `Swap ${percent(index)}`,
      kind: 'swap',
      rate: index,
      premium: 0,
      maxNotional: null,
    },
  ]
}

const percent = (rate: number) => `${Number((rate * 100).toFixed(2))}%`
