import { addMonths, type IsoDate, lastFullMonth } from '#shared/dates'
import { ratio } from '#shared/finance/figure'
import { loanBalanceOn, scheduleIfKnown, statementDrifts } from '#shared/finance/loan-balance'
import { payoffOn } from '#shared/finance/loan-payoff'
import { escrowPerPayment } from '#shared/finance/loan-periods'
import { loanRateOn } from '#shared/finance/loan-rate'
import { type LoanSchedule, loanMaturityDate } from '#shared/finance/loan-schedule'
import { sumKinds } from '#shared/finance/monthly-money'
import { propertyValueOn } from '#shared/finance/property-value'
import type { LoanDetail, LoanRow, LoanState } from '#shared/loans/loan-views'
import type { Loan } from '#shared/loans/loans'
import type { Property } from '#shared/properties'
import type { DataBase } from '../database/schema.ts'
import { listKindTotals } from '../metrics/monthly-total-queries.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import {
  findProperty,
  listPropertiesByPortfolio,
  listValuationsByProperties,
} from '../properties/property-queries.ts'
import { requireLoan } from './loan-records.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listLoans(
  db: DataBase,
  { portfolioId, asOf }: { portfolioId: string; asOf: IsoDate },
): Promise<LoanRow[]> {
  await requirePortfolio(db, portfolioId)
  const properties = await listPropertiesByPortfolio(db, portfolioId)
  const active = properties.filter(({ archivedAt }) => archivedAt === null)
  if (active.length === 0) return []
  const byId = await readSecurities(db, active, asOf)
  const loans = await listLoansByProperties(
    db,
    active.map(({ id }) => id),
  )
  return loans.flatMap((loan) => {
    const security = byId.get(loan.propertyId)
    return security === undefined ? [] : [rowOf(loan, scheduleIfKnown(loan), security, asOf)]
  })
}

/** @throws AppError NOT_FOUND */
export async function getLoan(
  db: DataBase,
  { loanId, asOf }: { loanId: string; asOf: IsoDate },
): Promise<LoanDetail> {
  const loan = await requireLoan(db, loanId)
  const property = await findProperty(db, loan.propertyId)
  if (property === undefined) throw new Error(`loan ${loanId} has no property: foreign key broken`)
  const security = (await readSecurities(db, [property], asOf)).get(property.id)
  if (security === undefined) throw new Error('one property gives one security')
  const schedule = scheduleIfKnown(loan)
  return {
    loan: rowOf(loan, schedule, security, asOf),
    schedule: schedule && { ...schedule, payments: [...schedule.payments] },
    statements: statementDrifts(loan, schedule),
    payoff: payoffOn(loan, schedule, asOf),
    renewals: renewalsOf(loan, await listLoansByProperties(db, [property.id]), asOf),
  }
}

/** What stands behind the loans of a property: its value, and how its income covers them. */
type Security = {
  readonly propertyName: string
  readonly value: number | null
  readonly dscr: number | null
}

async function readSecurities(
  db: DataBase,
  properties: readonly Property[],
  asOf: IsoDate,
): Promise<ReadonlyMap<string, Security>> {
  const ids = properties.map(({ id }) => id)
  const valuations = await listValuationsByProperties(db, ids)
  const to = lastFullMonth(asOf)
  const totals = await listKindTotals(db, ids, addMonths(to, -11), to)
  return new Map(
    properties.map((property) => {
      const isOfIt = ({ propertyId }: { propertyId: string }) => propertyId === property.id
      const { noi, debtService } = sumKinds(totals.filter(isOfIt))
      const value = propertyValueOn(property, valuations.filter(isOfIt), asOf)
      const dscr = ratio(noi, debtService === 0 ? 0 : -debtService)
      return [property.id, { propertyName: property.name, value, dscr }]
    }),
  )
}

function rowOf(
  loan: Loan,
  schedule: LoanSchedule | null,
  { propertyName, value, dscr }: Security,
  asOf: IsoDate,
): LoanRow {
  const balance = loanBalanceOn(loan, schedule, asOf)
  const next = schedule?.payments.find(({ date }) => date > asOf)
  const maturityDate = loanMaturityDate(loan)
  return {
    ...loan,
    propertyName,
    state: stateOf(loan, balance, asOf),
    balance,
    currentRate: loanRateOn(loan.rate, asOf),
    nextPayment: next === undefined ? null : { ...next, escrow: escrowPerPayment(loan) },
    maturityDate,
    loanToValue: ratio(balance, value),
    dscr,
  }
}

function stateOf(loan: Loan, balance: number, asOf: IsoDate): LoanState {
  if (asOf < loan.startDate) return 'future'
  return balance > 0 ? 'running' : 'ended'
}

/** The chain that a loan stands in, found among the loans of its property; oldest first. */
function renewalsOf(loan: Loan, loans: readonly Loan[], asOf: IsoDate): LoanDetail['renewals'] {
  const chain = new Set([loan.id])
  const isLinked = ({ id, renewsLoanId }: Loan) =>
    !chain.has(id) &&
    (chain.has(renewsLoanId ?? '') ||
      loans.some((one) => chain.has(one.id) && one.renewsLoanId === id))
  for (let next = loans.find(isLinked); next !== undefined; next = loans.find(isLinked))
    chain.add(next.id)
  return loans
    .filter(({ id }) => chain.has(id))
    .map(({ id, lender, amount, startDate, endedDate, rate }) => ({
      id,
      lender,
      amount,
      startDate,
      endedDate,
      currentRate: loanRateOn(rate, endedDate !== null && endedDate < asOf ? endedDate : asOf),
    }))
}
