import { bug } from '#shared/bug'
import type { Letting } from '#shared/deals/deal-closing'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { wayTo } from '#shared/deals/deal-stages'
import { findCurrentAnalysis } from '../deal-analyses/deal-analysis-queries.ts'
import { moveDealAlong } from '../deals/deal-moves.ts'
import { findDeal, updateDealProperty } from '../deals/deal-queries.ts'
import { writePurchase } from '../deals/write-purchase.ts'
import { listTenantsByPortfolio } from '../tenants/tenant-queries.ts'
import type { AppContext } from '../app-context.ts'
import type { CommandContext } from '../audit/run-command.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { insertLoan, saveLoan } from '../loans/loan-records.ts'
import { reasonOfPlan } from '../optimizations/reason-of-plan.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import { insertRunTask } from '../optimizations/optimization-queries.ts'
import type { PlanCarrier, PreparedPlan } from '../optimizations/plan-carrier.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { insertRecurring } from '../recurring/recurring-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import { compareStack } from './compare-stack.ts'
import { prepareStack, stale } from './debt-stack-acceptance.ts'
import type { StackAcceptance, StackSubject } from './debt-stack-acceptance.ts'
import { indexNameOf } from './index-name.ts'
import { expectedOnce } from './stack-bookings.ts'
import { changesOf } from './stack-changes.ts'

type DebtStackRun = RunOf<'debt-stack'>

/** Debt becomes loans on the property, loans that it pays off end, a deal becomes a property; with tasks. */
export const debtStackCarrier: PlanCarrier<'debt-stack'> = {
  topics: ['properties', 'tenants', 'deals', 'metrics', 'transactions'],
  prepare: prepareRun,
  compare: compareStack,
}

async function prepareRun(
  context: AppContext,
  db: DataBase,
  run: DebtStackRun,
  lettings: readonly Letting[],
): Promise<PreparedPlan> {
  const figures = await figureStyle(context, db, run.portfolioId)
  const subject = await requireSubject(db, run.subject)
  const indexName = indexNameOf(figures.currency)
  const accepted = prepareStack(run, { ...figures, subject, indexName, lettings })
  return {
    changes: changesOf(accepted, figures.currency),
    write: (tx, command) => writeStack(tx, run, accepted, command),
  }
}

async function requireSubject(db: DataBase, subject: RunSubject | null): Promise<StackSubject> {
  if (subject === null) {
    throw stale('This stack was made for no property or deal. Start from one and run it again.')
  }
  return subject.kind === 'deal'
    ? requireDeal(db, subject.id)
    : requireProperty(db, subject.id, subject.repaidLoanIds)
}

async function requireDeal(db: DataBase, id: string): Promise<StackSubject> {
  const deal = await findDeal(db, id)
  if (!deal) throw stale('The deal is no longer in the pipeline.')
  const stages =
    deal.stage === 'closed' || deal.stage === 'passed' ? null : wayTo(deal.stage, 'closed')
  if (stages === null) throw stale(`${deal.name} has been ${deal.stage} since this plan was made.`)
  const terms = (await findCurrentAnalysis(db, id))?.terms ?? null
  const tenants = await listTenantsByPortfolio(db, deal.portfolioId)
  return { kind: 'deal', deal, stages, terms, tenants }
}

async function requireProperty(
  db: DataBase,
  id: string,
  repaidLoanIds: readonly string[],
): Promise<StackSubject> {
  const property = await findProperty(db, id)
  if (!property || property.archivedAt !== null) {
    throw stale('The property is no longer among yours.')
  }
  const repaid = []
  for (const loanId of repaidLoanIds) {
    const loan = await findLoan(db, loanId)
    if (!loan || loan.propertyId !== id || loan.endedDate !== null) {
      throw stale('A loan that was to be paid off has ended since this plan was made.')
    }
    repaid.push(loan)
  }
  return { kind: 'property', property, repaid }
}

async function writeStack(
  tx: DataTransaction,
  run: DebtStackRun,
  { subject, purchase, loans, bookings, tasks, startDate }: StackAcceptance,
  command: CommandContext,
): Promise<void> {
  const { at } = command
  if (purchase) await writePurchase(tx, purchase, at)
  for (const loan of loans) await insertLoan(tx, loan, at)
  if (subject.kind === 'deal') await closeDeal(tx, run, { ...subject, purchase }, at)
  else
    for (const loan of subject.repaid)
      await saveLoan(tx, loan, { ...loan, endedDate: startDate }, at)
  const propertyId = propertyOf({ subject, purchase })
  for (const booking of bookings)
    await insertRecurring(tx, expectedOnce(booking, { propertyId, date: startDate, at }))
  for (const { title, loanId } of tasks)
    await insertRunTask(tx, run, { title, dueDate: startDate, propertyId, loanId }, command)
}

type Closing = Extract<StackSubject, { kind: 'deal' }> & Pick<StackAcceptance, 'purchase'>

async function closeDeal(
  tx: DataTransaction,
  run: DebtStackRun,
  { deal, stages, purchase }: Closing,
  at: string,
): Promise<void> {
  await moveDealAlong(tx, deal.id, { stages, reason: reasonOfPlan(run.name) }, at)
  if (purchase) await updateDealProperty(tx, deal.id, purchase.property.id, at)
}

function propertyOf({ subject, purchase }: Pick<StackAcceptance, 'subject' | 'purchase'>) {
  if (subject.kind === 'property') return subject.property.id
  return purchase?.property.id ?? bug('a deal that is financed becomes a property')
}
