import type { ReactNode } from 'react'
import type { LoanDetail } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = { readonly detail: LoanDetail }
type Fact = readonly [name: string, value: ReactNode]

/** The terms of the loan, and what it costs over its life. */
export function LoanFacts({ detail }: Props) {
  const format = useFormat()
  return <FactList facts={[...termFacts(detail, format), ...costFacts(detail, format)]} />
}

function termFacts({ loan }: LoanDetail, format: Formatters): Fact[] {
  const { rate } = loan
  const months = (count: number) => t('loan.months', { count })
  return [
    [t('loan.lent'), <ExactMoney key="lent" minor={loan.amount} />],
    [t('loan.start'), format.date(loan.startDate)],
    [t('loan.paymentFrequency'), t(`loan.frequency.${loan.paymentFrequency}`)],
    [t('loan.term'), months(loan.termMonths)],
    [t('loan.amortization'), months(loan.amortizationMonths)],
    ...(loan.interestOnlyMonths > 0
      ? [[t('loan.interestOnly'), months(loan.interestOnlyMonths)] as const]
      : []),
    [t('loan.dayCount'), loan.dayCount],
    ...(rate.type === 'floating'
      ? [[t('loan.rateType'), `${rate.index} + ${format.rate(rate.margin, 2)}`] as const]
      : []),
    ...(loan.endedDate === null ? [] : [[t('loan.ended'), format.date(loan.endedDate)] as const]),
  ]
}

function costFacts({ loan, schedule, payoff }: LoanDetail, format: Formatters): Fact[] {
  const money = (minor: number) => format.money(minor, { style: 'exact' })
  const facts: (Fact | null)[] = [
    schedule && [t('loan.totalInterest'), money(schedule.totalInterest)],
    loan.fees > 0 ? [t('loan.fees'), money(loan.fees)] : null,
    loan.escrowMonthly > 0 ? [t('loan.escrow'), money(loan.escrowMonthly)] : null,
    payoff.total > 0 ? [t('loan.owed'), money(payoff.balance)] : null,
    payoff.accruedInterest > 0 ? [t('loan.accrued'), money(payoff.accruedInterest)] : null,
    payoff.penalty > 0 ? [t('loan.penaltyNow'), money(payoff.penalty)] : null,
    payoff.total > 0 ? [t('loan.payoff'), money(payoff.total)] : null,
  ]
  return facts.filter((fact) => fact !== null)
}
