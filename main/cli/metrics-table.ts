import type { Figure } from '#shared/finance/figure'
import { metricKeys, type MetricKey, moneyMetrics } from '#shared/finance/portfolio-metrics'
import { minorToMajor } from '#shared/money'
import type { Portfolio } from '#shared/portfolios'
import type { PortfolioMetrics } from '../metrics/portfolio-metrics.ts'

const names: Readonly<Record<MetricKey, string>> = {
  gpr: 'Gross potential rent',
  egi: 'Effective gross income',
  opex: 'Operating expenses',
  noi: 'NOI',
  debtService: 'Debt service',
  cashFlow: 'Cash flow before tax',
  value: 'Value',
  loanBalance: 'Loan balance',
  equity: 'Equity',
  ltv: 'Loan to value',
  dscr: 'DSCR',
  capRate: 'Cap rate',
  cashOnCash: 'Cash on cash',
  debtYield: 'Debt yield',
  grm: 'Gross rent multiplier',
  oer: 'Operating expense ratio',
  breakEvenOccupancy: 'Break-even occupancy',
  physicalOccupancy: 'Physical occupancy',
  economicOccupancy: 'Economic occupancy',
  wault: 'WAULT, years',
  waultToBreak: 'WAULT to break, years',
  irr: 'IRR since purchase',
}

/** Multiples and years; what is neither these nor money is a share, printed in percent. */
const plainMetrics: ReadonlySet<MetricKey> = new Set(['dscr', 'grm', 'wault', 'waultToBreak'])
const columns = ['value', 'equity', 'noi', 'cashFlow', 'ltv', 'dscr', 'capRate', 'irr'] as const
const headings = ['Value', 'Equity', 'NOI', 'Cash flow', 'LTV', 'DSCR', 'Cap rate', 'IRR']

/** The portfolio with the reason for each figure that is missing, then a line for each property. */
export function metricsTable(
  { name, currency }: Portfolio,
  asOf: string,
  { portfolio, properties }: PortfolioMetrics,
): string {
  const print = (key: MetricKey, figure: Figure) => printFigure(key, figure, currency)
  const idWidth = Math.max(8, ...properties.map(({ id }) => id.length))
  const row = (id: string, cells: readonly string[]) =>
    `${id.padEnd(idWidth)}${cells.map((cell) => cell.padStart(16)).join('')}`
  const all = [
    `${name} on ${asOf}, money in ${currency}`,
    '',
    ...metricKeys.map((key) => {
      const { reason } = portfolio[key]
      const text = reason === null ? print(key, portfolio[key]).padStart(16) : `none: ${reason}`
      return `${names[key].padEnd(24)}${text}`
    }),
    '',
    row('Property', headings),
    ...properties.map(({ id, metrics }) =>
      row(
        id,
        columns.map((key) => print(key, metrics[key])),
      ),
    ),
  ]
  return `${all.join('\n')}\n`
}

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2 })

function printFigure(key: MetricKey, { value }: Figure, currency: string): string {
  if (value === null) return 'none'
  if (moneyMetrics.has(key)) return money.format(minorToMajor(value, currency))
  return plainMetrics.has(key) ? money.format(value) : percent.format(value)
}
