import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { AddLoanButton } from './AddLoanButton.tsx'
import { LoansEmpty } from './LoansEmpty.tsx'
import { LoansSummary } from './LoansSummary.tsx'
import { LoansTable } from './LoansTable.tsx'
import { MaturityChart } from './MaturityChart.tsx'
import styles from './loans.module.css'
import { useLoans } from './use-loans.ts'

/** All debt of the portfolio: how much, at what rate, due when. */
export function LoansPage() {
  const query = useLoans()
  const { asOf } = useWorkspace()
  const format = useFormat()
  const hasLoans = (query.data?.length ?? 0) > 0
  return (
    <>
      <PageHeader
        title={t('nav.loans')}
        intro={t('loans.intro', { date: format.date(asOf) })}
        {...(hasLoans
          ? {
              actions: (
                <>
                  <Anchor component={Link} to="/money/recurring" size="sm" mr="xs">
                    {t('loans.toRecurring')}
                  </Anchor>
                  <AddLoanButton />
                </>
              ),
            }
          : {})}
      />
      <QueryView query={query}>
        {(loans) =>
          loans.length === 0 ? (
            <LoansEmpty />
          ) : (
            <div data-testid="loans">
              <LoansSummary loans={loans} />
              <div className={styles['chart']}>
                <MaturityChart loans={loans} />
              </div>
              <LoansTable loans={loans} />
            </div>
          )
        }
      </QueryView>
    </>
  )
}
