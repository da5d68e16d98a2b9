import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { RiskView } from './RiskView.tsx'
import { useRiskQuestion } from './use-risk-question.ts'

/** How the future of a property, a deal, a plan or the portfolio may turn out. */
export function RiskPage() {
  const { subject, assumed } = useRiskQuestion()
  const { asOf } = useWorkspace()
  const { start = false } = useSearch({ from: '/shell/scenarios/risk' })
  const starting = useQuery(
    queries.monteCarlo.startingValues.queryOptions({ input: { subject, assumed, asOf } }),
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
          <RiskView key={JSON.stringify([subject, assumed])} starting={values} isStarted={start} />
        )}
      </QueryView>
    </div>
  )
}
