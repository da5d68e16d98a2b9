import { weightedRate } from '#shared/finance/debt-profile'
import type { LoanRow } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

const toneByState = { running: 'good', future: 'accent', ended: 'neutral' } as const

const nextPaymentOf = ({ nextPayment }: LoanRow): number | null =>
  nextPayment && nextPayment.payment + nextPayment.escrow

export const loanColumns: readonly TableColumn<LoanRow>[] = [
  { key: 'lender', title: t('loan.lender'), value: (loan) => loan.lender },
  { key: 'property', title: t('properties.name'), value: (loan) => loan.propertyName },
  {
    key: 'balance',
    title: t('loans.owed'),
    kind: 'money',
    value: (loan) => loan.balance,
    total: (loans) => sumOf(loans, (loan) => loan.balance),
  },
  {
    key: 'amount',
    title: t('loan.lent'),
    kind: 'money',
    value: (loan) => loan.amount,
    total: (loans) => sumOf(loans, (loan) => loan.amount),
    isOptional: true,
  },
  { key: 'type', title: t('loan.rateType'), value: (loan) => t(`loan.${loan.rate.type}`) },
  {
    key: 'rate',
    title: t('loan.annual'),
    kind: 'rate',
    digits: 2,
    value: (loan) => loan.currentRate,
    total: (loans) => weightedRate(loans).value,
  },
  {
    key: 'next',
    title: t('loan.nextOn'),
    kind: 'date',
    value: (loan) => loan.nextPayment?.date ?? null,
  },
  {
    key: 'payment',
    title: t('loan.payment'),
    help: t('loan.paymentHelp'),
    kind: 'money',
    value: nextPaymentOf,
    total: (loans) => sumOf(loans, nextPaymentOf),
  },
  { key: 'maturity', title: t('loan.maturity'), kind: 'date', value: (loan) => loan.maturityDate },
  {
    key: 'ltv',
    title: t('figure.ltv'),
    help: t('loan.ltvHelp'),
    kind: 'rate',
    value: (loan) => loan.loanToValue,
  },
  {
    key: 'dscr',
    title: t('figure.dscr'),
    help: t('loan.dscrHelp'),
    kind: 'ratio',
    value: (loan) => loan.dscr,
    isOptional: true,
  },
  {
    key: 'state',
    title: t('lease.state'),
    value: (loan) => t(`loan.state.${loan.state}`),
    render: ({ state }) => (
      <StatusBadge tone={toneByState[state]}>{t(`loan.state.${state}`)}</StatusBadge>
    ),
    isOptional: true,
  },
]
