import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { PortfolioRows, ToMinor } from './portfolio-rows.ts'

type LoanTable =
  'loans' | 'loan_rate_resets' | 'loan_payments_extra' | 'loan_prepayment_steps' | 'loan_statements'

/** The loans of a portable file, and the tables of what each has more than one of. */
export const loanRows = (
  { loans }: PortfolioFile,
  minor: ToMinor,
): Pick<PortfolioRows, LoanTable> => ({
  loans: loans.map(
    ({ rate, extraPayments: _extra, prepaymentSteps: _steps, statements: _statements, ...loan }) =>
      Object.assign({}, loan, rateColumns(rate), {
        amount: minor(loan.amount),
        fees: minor(loan.fees),
        escrowMonthly: minor(loan.escrowMonthly),
      }),
  ),
  loan_rate_resets: loans.flatMap(({ id: loanId, rate }) =>
    rate.type === 'floating' ? rate.resets.map((reset) => Object.assign({ loanId }, reset)) : [],
  ),
  loan_payments_extra: loans.flatMap(({ id: loanId, extraPayments }) =>
    extraPayments.map(({ date, amount }) => ({ loanId, date, amount: minor(amount) })),
  ),
  loan_prepayment_steps: loans.flatMap(({ id: loanId, prepaymentSteps }) =>
    prepaymentSteps.map((step) => Object.assign({ loanId }, step)),
  ),
  loan_statements: loans.flatMap(({ id: loanId, statements }) =>
    statements.map(({ date, balance }) => ({ loanId, date, balance: minor(balance) })),
  ),
})

function rateColumns(rate: PortfolioFile['loans'][number]['rate']) {
  const none = { annualRate: null, rateIndex: null, margin: null, rateCap: null, rateFloor: null }
  if (rate.type === 'fixed') return { ...none, rateType: 'fixed' as const, annualRate: rate.annual }
  return {
    ...none,
    rateType: 'floating' as const,
    rateIndex: rate.index,
    margin: rate.margin,
    rateCap: rate.cap,
    rateFloor: rate.floor,
  }
}
