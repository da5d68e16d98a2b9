import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { RiskView } from './RiskView.tsx'
import { useRiskSubject } from './use-risk-subject.ts'

/** How the future of a property, a deal, a plan or the portfolio may turn out. */
export function RiskPage() {
  const subject = useRiskSubject()
  const { asOf } = useWorkspace()
  const { start = false } = useSearch({ from: '/shell/scenarios/risk' })
  const starting = useQuery(
    queries.monteCarlo.startingValues.queryOptions({ input: { subject, asOf } }),
  )
  return (
    <div data-testid="risk">
      <PageHeader
        title={t('risk.title')}
        intro={t(`risk.intro.${subject.type}`)}
        actions={
          <Button component={Link} to="/scenarios/simulations" variant="default">
            {t('simulations.title')}
          </Button>
        }
      />
      <QueryView query={starting}>
        {(values) => (
          <RiskView key={`${subject.type} ${subject.id}`} starting={values} isStarted={start} />
        )}
      </QueryView>
    </div>
  )
}
