import { useMemo } from 'react'
import type { PlotlyTrace } from 'plotly.js-strict-dist-min'
import type { LoanSchedule } from '#shared/finance/loan-schedule'
import type { LoanDetail } from '#shared/loans/loan-views'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { moneyTicks } from './money-ticks.ts'

type Props = {
  readonly loan: LoanDetail['loan']
  readonly schedule: Pick<LoanSchedule, 'payments'>
  /** The schedule with an extra payment that is being thought about. */
  readonly whatIf: Pick<LoanSchedule, 'payments'> | null
}

type Payments = LoanSchedule['payments']

/** What is owed after each payment, with the statements of the lender as marks. */
export function BalanceChart({ loan, schedule, whatIf }: Props) {
  const format = useFormat()
  const data = useMemo(
    () => [
      line(loan, schedule.payments, t('loan.bySchedule'), 'solid', format),
      ...(whatIf ? [line(loan, whatIf.payments, t('loan.withExtra'), 'dash', format)] : []),
      ...(loan.statements.length > 0 ? [marks(loan, format)] : []),
    ],
    [loan, schedule, whatIf, format],
  )
  const layout = useMemo(
    () => ({
      margin: { t: 8, r: 12, b: 32, l: 64 },
      hovermode: 'closest',
      showlegend: data.length > 1,
      xaxis: { type: 'date', fixedrange: true },
      yaxis: moneyTicks([minorToMajor(loan.amount, format.currency)], format),
    }),
    [loan.amount, data.length, format],
  )
  return (
    <Chart
      title={t('loan.balanceChart')}
      label={t('loan.balanceChartLabel', { lender: loan.lender })}
      data={data}
      layout={layout}
      height={230}
      table={{
        head: [t('loan.day'), t('loan.owed')],
        rows: schedule.payments.map(({ date, balance }) => [
          format.date(date),
          format.money(balance, { style: 'exact' }),
        ]),
      }}
    />
  )
}

function line(
  loan: LoanDetail['loan'],
  payments: Payments,
  name: string,
  dash: 'solid' | 'dash',
  format: Formatters,
): PlotlyTrace {
  const points = [{ date: loan.startDate, balance: loan.amount }, ...payments]
  return {
    type: 'scatter',
    mode: 'lines',
    name,
    x: points.map(({ date }) => date),
    y: points.map(({ balance }) => minorToMajor(balance, format.currency)),
    // What is owed changes on the days of the payments, not between them.
    line: { width: 2, shape: 'hv', dash },
    hovertext: points.map(({ date, balance }) => `${format.date(date)}: ${format.money(balance)}`),
    hoverinfo: 'text',
  }
}

const marks = ({ statements }: LoanDetail['loan'], format: Formatters): PlotlyTrace => ({
  type: 'scatter',
  mode: 'markers',
  name: t('loan.byStatement'),
  x: statements.map(({ date }) => date),
  y: statements.map(({ balance }) => minorToMajor(balance, format.currency)),
  marker: { size: 9, symbol: 'diamond' },
  hovertext: statements.map(
    ({ date, balance }) => `${format.date(date)}: ${format.money(balance)}`,
  ),
  hoverinfo: 'text',
})
