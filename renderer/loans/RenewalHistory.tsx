import type { LoanDetail } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { Section } from '../ui/Section.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { LoanLink } from './LoanLink.tsx'

type Props = { readonly detail: LoanDetail }
type Renewal = LoanDetail['renewals'][number]

/** The loans that this one goes on from, and those that went on from it. */
export function RenewalHistory({ detail: { loan, renewals } }: Props) {
  const format = useFormat()
  if (renewals.length < 2) return null
  return (
    <Section title={t('loan.renewals')}>
      <LineList
        empty=""
        lines={renewals.map((renewal) => ({
          key: renewal.id,
          title:
            renewal.id === loan.id ? (
              <strong>{renewal.lender}</strong>
            ) : (
              <LoanLink loanId={renewal.id}>{renewal.lender}</LoanLink>
            ),
          detail: describe(renewal, format),
          end: <MoneyText minor={renewal.amount} />,
        }))}
      />
    </Section>
  )
}

const describe = ({ startDate, endedDate, currentRate }: Renewal, format: Formatters): string =>
  [
    endedDate === null
      ? t('loan.since', { date: format.date(startDate) })
      : t('loan.fromTo', { from: format.date(startDate), to: format.date(endedDate) }),
    ...(currentRate === null ? [] : [format.rate(currentRate, 2)]),
  ].join(' · ')
