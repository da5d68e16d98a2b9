import { useState } from 'react'
import type { LoanDetail } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { useFormat } from '../ui/use-format.ts'
import { StatementDialog } from './StatementDialog.tsx'

type Props = { readonly detail: LoanDetail }

/** What the lender said is owed, and how far that is from the schedule. */
export function StatementSection({ detail }: Props) {
  const [opened, setOpened] = useState(false)
  const format = useFormat()
  const drift = (minor: number) =>
    minor === 0
      ? t('loan.noDrift')
      : t('loan.drift', { amount: format.money(minor, { style: 'exact', signed: true }) })
  return (
    <Section
      title={t('loan.statementsTitle')}
      note={
        <SectionButton testId="new-statement" onClick={() => setOpened(true)}>
          {t('loan.statementAdd')}
        </SectionButton>
      }
    >
      <LineList
        empty={t('loan.noStatements')}
        lines={detail.statements.toReversed().map((statement) => ({
          key: statement.date,
          title: format.date(statement.date),
          detail: drift(statement.drift),
          end: <ExactMoney minor={statement.balance} />,
        }))}
      />
      {opened && <StatementDialog loan={detail.loan} onClose={() => setOpened(false)} />}
    </Section>
  )
}
