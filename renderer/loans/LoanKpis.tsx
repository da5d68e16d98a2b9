import type { LoanDetail } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { NumberText } from '../ui/NumberText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { Term } from '../ui/Term.tsx'

type Props = { readonly detail: LoanDetail }

/** The loan's headline figures, each with what it means. */
export function LoanKpis({ detail }: Props) {
  const { loan, payoff } = detail
  const next = loan.nextPayment
  const tiles = [
    { key: 'owed', text: <MoneyText minor={loan.balance} /> },
    { key: 'rateNow', text: <RateText rate={loan.currentRate} digits={2} /> },
    {
      key: 'payment',
      text: <ExactMoney minor={next && next.payment + next.escrow} />,
    },
    { key: 'nextOn', text: <DateText date={next?.date ?? null} /> },
    { key: 'maturity', text: <DateText date={loan.maturityDate} /> },
    { key: 'payoff', text: <MoneyText minor={payoff.total} /> },
    { key: 'ltv', text: <RateText rate={loan.loanToValue} /> },
    { key: 'dscr', text: <NumberText value={loan.dscr} digits={2} suffix=" ×" /> },
  ] as const
  return (
    <KpiStrip label={t('loan.figures')}>
      {tiles.map(({ key, text }) => (
        <KpiTile
          key={key}
          label={<Term help={t(`loan.${key}Help`)}>{t(`loan.${key}`)}</Term>}
          value={text}
          isSmall
        />
      ))}
    </KpiStrip>
  )
}
