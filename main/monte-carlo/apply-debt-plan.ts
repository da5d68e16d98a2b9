import { firstDayOf, type IsoDate } from '#shared/dates'
import { isDebt } from '#shared/debt-stack/debt-stack'
import { scheduleScenarioOf } from '#shared/debt-stack/debt-stack-schedule'
import type { Loan } from '#shared/loans/loans'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ProFormaInput, ProFormaProperty } from '#shared/scenarios/pro-forma'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { inputOf, partsOf } from '../debt-stack/debt-stack-acceptance.ts'
import { indexNameOf } from '../debt-stack/index-name.ts'
import { toLoan } from '../debt-stack/stack-loan.ts'
import { buildProForma } from '../scenarios/build-pro-forma.ts'
import { loanOf } from '../scenarios/projected-loans.ts'
import { type AppliedPlan, moneyOf, type PlanFacts, shareOf, stale } from './applied-plan.ts'

type DebtRun = RunOf<'debt-stack'>

/**
 * A property or a deal financed as a stack says: its loans are drawn on their day, and the loans that they
 * pay off end then. An accepted stack is in the books already.
 *
 * @throws AppError NOT_FOUND or PLAN_STALE
 */
export async function applyDebtPlan(run: DebtRun, facts: PlanFacts): Promise<AppliedPlan> {
  const { subject } = run
  if (subject === null)
    throw stale(
      'This stack was made for no property or deal, so there is no income to judge it by.',
    )
  if (run.result.plan === null) throw stale('This run has no stack, so there is nothing to judge.')
  const { input } = await buildProForma(
    facts.db,
    { type: subject.kind, id: subject.id },
    facts.asOf,
  )
  const [property] = input?.properties ?? []
  if (input === null || !property) throw stale('There is nothing to project for this stack yet.')
  if (run.acceptedAt !== null && subject.kind === 'property')
    return {
      proForma: input,
      applied: ['This plan was accepted: its loans are in the books and counted as these stand.'],
    }
  const { loans, others } = loansOf(run, input, facts)
  const financed = finance(property, loans, subject, input)
  return {
    proForma: { ...input, properties: [financed] },
    applied: [
      ...loans.map((loan) => sayLoan(loan, facts)),
      ...sayRest(run, subject, others, facts),
    ],
  }
}

/** The debt of the plan as loans that start in the projection at the earliest, and the money that is no debt. */
function loansOf(run: DebtRun, { startMonth }: ProFormaInput, { currency }: PlanFacts) {
  const asked = inputOf(run)
  const parts = run.result.plan ? partsOf(asked, run.result.plan, currency) : []
  const first = firstDayOf(startMonth)
  const { startDate = first } = asked
  const facts = {
    propertyId: run.subject?.id ?? '',
    startDate: startDate > first ? startDate : first,
    index: scheduleScenarioOf(asked).index,
    indexName: indexNameOf(currency),
  }
  const loans = parts
    .filter(({ tranche }) => isDebt(tranche))
    .map(({ tranche, amount }) => toLoan(tranche, { ...facts, id: `plan-${tranche.id}`, amount }))
  const others = parts.filter(({ tranche }) => !isDebt(tranche))
  return { loans, others: others.reduce((sum, { amount }) => sum + amount, 0) }
}

function finance(
  property: ProFormaProperty,
  loans: readonly Loan[],
  subject: RunSubject,
  { startMonth }: ProFormaInput,
): ProFormaProperty {
  const repaid = new Set(subject.kind === 'property' ? subject.repaidLoanIds : [])
  const on: IsoDate = loans[0]?.startDate ?? firstDayOf(startMonth)
  return {
    ...property,
    loans: [
      ...property.loans.map((loan) => (repaid.has(loan.id) ? { ...loan, endedDate: on } : loan)),
      ...loans.map((loan) => loanOf(loan, { startMonth })),
    ],
    refinancings: property.refinancings.filter(
      ({ repays }) => !repays.some((loanId) => repaid.has(loanId)),
    ),
  }
}

function sayLoan({ lender, amount, rate, startDate }: Loan, facts: PlanFacts): string {
  const [first] = rate.type === 'floating' ? rate.resets : []
  const annual = rate.type === 'fixed' ? rate.annual : (first?.annual ?? 0)
  const kind = rate.type === 'fixed' ? 'fixed' : 'floating, which the futures move'
  return `In it: the loan of ${lender}, ${moneyOf(amount, facts)} at ${shareOf(annual, facts)} (${kind}), drawn on ${startDate}.`
}

const sayRest = (
  { result }: DebtRun,
  subject: RunSubject,
  others: number,
  facts: PlanFacts,
): string[] => [
  ...(subject.kind === 'property' && subject.repaidLoanIds.length > 0
    ? [`In it: ${subject.repaidLoanIds.length} of the running loans are paid off on that day.`]
    : []),
  ...(others > 0
    ? [`Not in it: what the other money of ${moneyOf(others, facts)} asks for itself.`]
    : []),
  ...((result.plan?.hedges.length ?? 0) > 0 ? ['Not in it: the hedges of the plan.'] : []),
]
