import { type SourceRow, field } from './build-sample-source.ts'

/** The day of the statements that come with the source tables. */
export const statementDate = '2026-10-31'

/**
 * All-in rates of the floating loan. From October 2023 on they are those of the bookings. The rates
 * before are invented along the course of SOFR, the last of them so that the schedule meets the
 * balance of November 2023, and from there every booked payment, to the cent.
 */
const resets = [
  ['2019-10-28', 0.0415],
  ['2020-04-01', 0.0265],
  ['2022-04-01', 0.029],
  ['2022-07-01', 0.041],
  ['2022-10-01', 0.056],
  ['2023-01-01', 0.069069],
  ['2023-05-01', 0.075],
  ['2024-10-01', 0.0746],
  ['2024-11-01', 0.0719],
  ['2024-12-01', 0.0709],
  ['2025-01-01', 0.0698],
  ['2025-02-01', 0.0699],
  ['2025-05-01', 0.0695],
  ['2025-06-01', 0.0704],
  ['2025-07-01', 0.0694],
  ['2025-09-01', 0.068],
  ['2025-10-01', 0.0682],
  ['2025-11-01', 0.0672],
  ['2025-12-01', 0.0647],
  ['2026-01-01', 0.0628],
  ['2026-03-01', 0.0625],
  ['2026-04-01', 0.0624],
  ['2026-05-01', 0.0625],
  ['2026-06-01', 0.0626],
  ['2026-08-01', 0.0625],
] as const

export function loanOf(row: SourceRow) {
  const firstPaymentDate = field(row, 'first_payment')
  const amortizationMonths = Number(field(row, 'amortization_months'))
  return {
    id: field(row, 'loan_id'),
    propertyId: field(row, 'property_id'),
    lender: field(row, 'lender'),
    amount: Number(field(row, 'original_amount')),
    startDate: field(row, 'origination'),
    firstPaymentDate,
    termMonths: termMonths(firstPaymentDate, field(row, 'balloon_date')) ?? amortizationMonths,
    amortizationMonths,
    interestOnlyMonths: Number(field(row, 'interest_only_months')),
    rate: rateOf(row),
    dayCount: '30/360',
    statements: [{ date: statementDate, balance: Number(field(row, 'balance_20261031')) }],
  }
}

/** Payments from the first one to the month of the balloon, which falls due with that month's payment. */
function termMonths(firstPaymentDate: string, balloonDate: string): number | null {
  if (balloonDate === '') return null
  const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return monthsOf(balloonDate) - monthsOf(firstPaymentDate) + 1
}

const fraction = (percent: string): number => Number((Number(percent) / 100).toFixed(6))

const rateOf = (row: SourceRow) =>
  field(row, 'rate_type') === 'fixed'
    ? { type: 'fixed', annual: fraction(field(row, 'rate')) }
    : {
        type: 'floating',
        index: field(row, 'index'),
        margin: fraction(field(row, 'margin')),
        cap: fraction(field(row, 'rate_cap')),
        floor: null,
        resets: resets.map(([date, annual]) => ({ date, annual })),
      }
