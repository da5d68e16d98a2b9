import { loanMaturityDate } from '#shared/finance/loan-schedule'
import type { PropertyDetail } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { LoanLink } from './LoanLink.tsx'
import { LoanMenu } from './LoanMenu.tsx'

type Loan = PropertyDetail['loans'][number]
type Props = { readonly loans: readonly Loan[]; readonly onEdit: (loan: Loan) => void }

/** What is owed, to whom, at what rate, until when. */
export function LoanList({ loans, onEdit }: Props) {
  const format = useFormat()
  return (
    <LineList
      empty={t('loan.none')}
      lines={loans.map((loan) => ({
        key: loan.id,
        title: <LoanLink loanId={loan.id}>{loan.lender}</LoanLink>,
        detail: describeLoan(loan, format),
        end: <MoneyText minor={loan.balance} />,
        menu: <LoanMenu loan={loan} onEdit={() => onEdit(loan)} />,
      }))}
    />
  )
}

const describeLoan = (loan: Loan, format: Formatters) =>
  [
    t('loan.rate', {
      type: t(`loan.${loan.rate.type}`),
      rate: loan.currentRate === null ? t('common.none') : format.rate(loan.currentRate, 2),
    }),
    t('loan.until', { date: format.date(loanMaturityDate(loan)) }),
    t('loan.of', { amount: format.money(loan.amount) }),
  ].join(' · ')
