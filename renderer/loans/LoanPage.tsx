import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { LoanView } from './LoanView.tsx'
import { useLoan } from './use-loans.ts'

export function LoanPage() {
  const { loanId } = useParams({ from: '/shell/loans/$loanId' })
  const query = useLoan(loanId)
  if (codeOf(query.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/loans">
        {t('loans.allLoans')}
      </Button>
    )
    return <FailedState error={query.error} action={action} />
  }
  return (
    <QueryView query={query}>
      {(detail) => <LoanView key={detail.loan.id} detail={detail} />}
    </QueryView>
  )
}
