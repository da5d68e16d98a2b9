import { addMonthsToDate } from '#shared/dates'
import { type Loan, type LoanStatement, NewLoan } from '#shared/loans/loans'
import { isSame, type OwnedProperty, plain } from './book.ts'
import type { RowValues } from './read-row.ts'
import { given, type PlanContext, requireValid, RowRefusal, saidOf, type Step } from './row-step.ts'

const stepMonths = { monthly: 1, quarterly: 3, annual: 12 }

/**
 * The loan on the property, known by its lender and its first day.
 *
 * @throws RowRefusal when something is missing
 */
export function planLoan(context: PlanContext, property: OwnedProperty): Step<'loans'> {
  const { book, row, newId, asOf } = context
  const { values } = row
  const lender = required(values, 'loan.lender', 'The loan has no lender.')
  const startDate = required(values, 'loan.startDate', 'The loan has no first day.')
  const before = book.loans.find(`${property.id} ${plain(lender)} ${startDate}`)[0]
  const base =
    before ?? newLoan(values, { id: newId(), propertyId: property.id, lender, startDate })
  const after = {
    ...base,
    ...given<Terms>({
      amount: values['loan.amount'],
      firstPaymentDate: values['loan.firstPaymentDate'],
      termMonths: values['loan.termMonths'],
      amortizationMonths: values['loan.amortizationMonths'],
      interestOnlyMonths: values['loan.interestOnlyMonths'],
      rate: rateOf(values, base),
      dayCount: values['loan.dayCount'],
      paymentFrequency: values['loan.frequency'],
      statements: statementsOf(values, base.statements, asOf),
      notes: values['loan.notes'],
    }),
  }
  if (!before || !isSame(before, after)) requireValid(NewLoan, 'loan', after)
  return { kind: 'loans', before, after, said: saidOf(values, 'loan') }
}

type Terms = Omit<
  Loan,
  | 'id'
  | 'propertyId'
  | 'lender'
  | 'startDate'
  | 'fees'
  | 'escrowMonthly'
  | 'endedDate'
  | 'renewsLoanId'
  | 'extraPayments'
  | 'prepaymentSteps'
>

function required<Field extends keyof RowValues>(
  values: RowValues,
  field: Field,
  message: string,
): NonNullable<RowValues[Field]> {
  const value = values[field]
  if (value === undefined) throw new RowRefusal(message, field)
  return value
}

/** A loan that floats keeps its margin and resets: one rate of a spreadsheet says nothing of them. */
const rateOf = (values: RowValues, { rate }: Loan): Loan['rate'] | undefined => {
  const annual = values['loan.annualRate']
  return annual === undefined || rate.type !== 'fixed' ? undefined : { type: 'fixed', annual }
}

type Placed = Pick<Loan, 'id' | 'propertyId' | 'lender' | 'startDate'>

function newLoan(values: RowValues, placed: Placed): Loan {
  const termMonths = required(values, 'loan.termMonths', 'The loan has no term.')
  const annual = required(values, 'loan.annualRate', 'The loan has no interest rate.')
  const paymentFrequency = values['loan.frequency'] ?? 'monthly'
  return {
    ...placed,
    amount: required(values, 'loan.amount', 'The loan has no amount.'),
    firstPaymentDate: addMonthsToDate(placed.startDate, stepMonths[paymentFrequency]),
    termMonths,
    // Without a longer amortization it is repaid by the end of its term.
    amortizationMonths: termMonths,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual },
    dayCount: '30/360',
    paymentFrequency,
    fees: 0,
    escrowMonthly: 0,
    endedDate: null,
    renewsLoanId: null,
    notes: '',
    extraPayments: [],
    prepaymentSteps: [],
    statements: [],
  }
}

/** As with values of a property: a balance without a day is of today, unless it is the newest one already. */
function statementsOf(
  values: RowValues,
  before: readonly LoanStatement[],
  asOf: string,
): LoanStatement[] | undefined {
  const balance = values['loan.balance']
  if (balance === undefined) return undefined
  const date = values['loan.balanceDate']
  if (date === undefined && before.at(-1)?.balance === balance) return [...before]
  const statement = { date: date ?? asOf, balance }
  return [...before.filter((known) => known.date !== statement.date), statement].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}
