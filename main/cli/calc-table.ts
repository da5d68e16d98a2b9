import type { CashFlowFigures, CashFlowReasons, LoanFigures } from '#shared/finance/calculations'

const rate = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 4 })
const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

export function cashFlowTable(figures: CashFlowFigures, reasons: CashFlowReasons): string {
  const line = (name: string, key: keyof CashFlowReasons, format: Intl.NumberFormat) => {
    const value = figures[key]
    return `${name.padEnd(18)}${value === null ? `none: ${reasons[key]}` : format.format(value)}`
  }
  return lines([
    line('XIRR a year', 'xirr', rate),
    ...(figures.multiple ? [severalRates] : []),
    line('XNPV', 'xnpv', money),
    line('MIRR a year', 'mirr', rate),
    line('Equity multiple', 'equityMultiple', number),
    line('Payback, months', 'paybackMonths', number),
  ])
}

type PrintedRate = { irr: number | null; multiple: boolean; reason?: string }

export const rateOfReturnTable = ({ irr, multiple, reason }: PrintedRate): string =>
  lines([
    `IRR a period      ${irr === null ? `none: ${reason ?? ''}` : rate.format(irr)}`,
    ...(multiple ? [severalRates] : []),
  ])

const severalRates = 'Other rates would do as well; this one is nearest to zero.'

export function loanTable({ payment, schedule, totalInterest }: LoanFigures): string {
  const width = 16
  const columns = ['payment', 'interest', 'principal', 'balance'] as const
  return lines([
    `Payment           ${money.format(payment)}`,
    `Total interest    ${money.format(totalInterest)}`,
    '',
    `${'n'.padStart(4)}  ${'date'.padEnd(10)}${columns.map((name) => name.padStart(width)).join('')}`,
    ...schedule.map(
      (row) =>
        `${String(row.n).padStart(4)}  ${row.date}${columns
          .map((name) => money.format(row[name]).padStart(width))
          .join('')}`,
    ),
  ])
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
