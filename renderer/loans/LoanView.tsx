import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { extraPaymentEffect } from '#shared/finance/loan-what-if'
import type { LoanDetail } from '#shared/loans/loan-views'
import type { ExtraPayment } from '#shared/loans/loans'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { TaskSection } from '../tasks/TaskSection.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { BalanceChart } from './BalanceChart.tsx'
import { LoanActions } from './LoanActions.tsx'
import { LoanFacts } from './LoanFacts.tsx'
import { LoanKpis } from './LoanKpis.tsx'
import styles from './loans.module.css'
import { RenewalHistory } from './RenewalHistory.tsx'
import { ScheduleSection } from './ScheduleSection.tsx'
import { StatementSection } from './StatementSection.tsx'
import { WhatIfSection } from './WhatIfSection.tsx'

type Props = { readonly detail: LoanDetail }

/** One loan: what is owed, how it is repaid, and what would change it. */
export function LoanView({ detail }: Props) {
  const { loan, schedule } = detail
  const [extra, setExtra] = useState<ExtraPayment | null>(null)
  const effect = useMemo(
    () => (extra === null ? null : extraPaymentEffect(loan, extra)),
    [loan, extra],
  )
  return (
    <div data-testid="loan">
      <PageHeader
        title={t('loan.title', { lender: loan.lender })}
        intro={<LoanPlace loan={loan} />}
        actions={<LoanActions detail={detail} />}
      />
      <LoanKpis detail={detail} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {schedule === null ? (
            <p>{t('loan.noRate')}</p>
          ) : (
            <>
              <BalanceChart loan={loan} schedule={schedule} whatIf={effect?.schedule ?? null} />
              <ScheduleSection loan={loan} payments={schedule.payments} />
            </>
          )}
          <HistorySection table="loans" id={loan.id} />
        </div>
        <div>
          {loan.state !== 'ended' && schedule !== null && (
            <WhatIfSection loan={loan} effect={effect} extra={extra} onExtra={setExtra} />
          )}
          <Section title={t('loan.terms')}>
            <LoanFacts detail={detail} />
          </Section>
          <StatementSection detail={detail} />
          <RenewalHistory detail={detail} />
          <TaskSection subject={{ loanId: loan.id }} />
          <DocumentSection subject={{ loanId: loan.id }} />
          <NotesSection table="loans" id={loan.id} notes={loan.notes} />
        </div>
      </div>
    </div>
  )
}

function LoanPlace({ loan }: { readonly loan: LoanDetail['loan'] }) {
  return (
    <>
      <Link
        to="/properties/$propertyId"
        params={{ propertyId: loan.propertyId }}
        className={styles['link']}
      >
        {loan.propertyName}
      </Link>
      {` · ${t(`loan.${loan.rate.type}`)} · ${t(`loan.state.${loan.state}`)}`}
    </>
  )
}
