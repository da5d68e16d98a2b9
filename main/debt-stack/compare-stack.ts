import { isDebt } from '#shared/debt-stack/debt-stack'
import { scheduleScenarioOf } from '#shared/debt-stack/debt-stack-schedule'
import type { IsoDate } from '#shared/dates'
import { loanBalanceOn, scheduleIfKnown } from '#shared/finance/loan-balance'
import { loanRateOn } from '#shared/finance/loan-rate'
import type { Loan } from '#shared/loans/loans'
import { minorToMajor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ActualRow, PlanFact } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import type { DataBase } from '../database/schema.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import { listAddedByRun } from '../optimizations/optimization-queries.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { inputOf, partsOf } from './debt-stack-acceptance.ts'
import { compareBookings } from './compare-bookings.ts'
import { indexNameOf } from './index-name.ts'
import { toLoan } from './stack-loan.ts'

/** Balance and rate of each loan today, beside what the stack planned for today, and the money booked. */
export async function compareStack(
  context: AppContext,
  db: DataBase,
  run: RunOf<'debt-stack'>,
): Promise<ActualRow[]> {
  const { currency } = await figureStyle(context, db, run.portfolioId)
  // Accepting added a loan for each tranche of debt, in the order of the stack.
  const loanIds = await listAddedByRun(db, run.id, 'loans')
  const planned = plannedLoans(run, currency)
  const rows: ActualRow[] = []
  for (const [k, loan] of planned.entries()) {
    const loanId = loanIds[k]
    const actual = loanId === undefined ? undefined : await findLoan(db, loanId)
    rows.push(...rowsOf(loan, actual, { today: context.today(), currency }))
  }
  return [...rows, ...(await compareBookings(db, run.id, currency))]
}

function plannedLoans(run: RunOf<'debt-stack'>, currency: string): Loan[] {
  const input = inputOf(run)
  const { plan } = run.result
  const { startDate } = input
  if (!plan || startDate === undefined) return []
  const { index } = scheduleScenarioOf(input)
  const propertyId = run.subject?.id ?? ''
  return partsOf(input, plan, currency)
    .filter(({ tranche }) => isDebt(tranche))
    .map(({ tranche, amount }) =>
      toLoan(tranche, {
        id: tranche.id,
        propertyId,
        amount,
        startDate,
        index,
        indexName: indexNameOf(currency),
      }),
    )
}

function rowsOf(
  planned: Loan,
  actual: Loan | undefined,
  { today, currency }: { today: IsoDate; currency: string },
): ActualRow[] {
  const balanceOf = (loan: Loan): PlanFact => ({
    kind: 'money',
    value: minorToMajor(loanBalanceOn(loan, scheduleIfKnown(loan), today), currency),
  })
  const rateOf = (loan: Loan): PlanFact => ({
    kind: 'rate',
    value: loanRateOn(loan.rate, today) ?? 0,
  })
  const isAhead = today < planned.startDate
  return (
    [
      ['balance', balanceOf],
      ['rate', rateOf],
    ] as const
  ).map(([fact, read]): ActualRow => {
    const [plan, now] = [read(planned), actual ? read(actual) : null]
    return {
      entity: 'loan',
      entityId: actual?.id ?? null,
      name: planned.lender,
      fact,
      planned: plan,
      actual: now,
      state: stateOf(plan, now, isAhead),
    }
  })
}

function stateOf(planned: PlanFact, actual: PlanFact | null, isAhead: boolean): ActualRow['state'] {
  if (actual === null) return 'gone'
  if (isAhead) return 'open'
  const isSame = Math.abs(Number(actual.value) - Number(planned.value)) < 1e-9
  return isSame ? 'as-planned' : 'differs'
}
