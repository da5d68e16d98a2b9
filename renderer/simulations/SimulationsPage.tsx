import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { SimulationsTable } from './SimulationsTable.tsx'

/** The simulations that are kept in the file. */
export function SimulationsPage() {
  const { portfolio } = useWorkspace()
  const simulations = useQuery(
    queries.simulations.list.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return (
    <div data-testid="simulations">
      <PageHeader
        title={t('simulations.title')}
        intro={t('simulations.intro', { name: portfolio.name })}
        {...(simulations.data?.length ? { actions: <DrawButton /> } : {})}
      />
      <QueryView query={simulations}>{(rows) => <SimulationsTable simulations={rows} />}</QueryView>
    </div>
  )
}

const DrawButton = () => (
  <Button component={Link} to="/scenarios/risk" variant="default">
    {t('simulations.draw')}
  </Button>
)
