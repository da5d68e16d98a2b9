import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { CompareSimulations } from './CompareSimulations.tsx'

/** Two kept simulations side by side, as the address names them. */
export function CompareSimulationsPage() {
  const { ids } = useSearch({ from: '/shell/scenarios/compare-simulations' })
  const found = useQueries({
    queries: ids
      .split(',')
      .filter(Boolean)
      .slice(0, 2)
      .map((simulationId) => queries.simulations.get.queryOptions({ input: { simulationId } })),
  })
  const all = found.flatMap(({ data }) => (data ? [data] : []))
  const [first, second] = all
  const error = found.find((query) => query.error)?.error
  return (
    <div data-testid="compare-simulations">
      <PageHeader
        title={t('simulations.compareTitle')}
        intro={t('simulations.compareIntro')}
        actions={
          <Button component={Link} to="/scenarios/simulations" variant="default">
            {t('simulations.title')}
          </Button>
        }
      />
      {error ? (
        <FailedState error={error} />
      ) : first && second ? (
        <CompareSimulations both={[first, second]} />
      ) : found.length < 2 ? (
        <EmptyState
          sentence={t('simulations.compareHint')}
          action={
            <Button component={Link} to="/scenarios/simulations">
              {t('simulations.title')}
            </Button>
          }
        />
      ) : (
        <LoadingState label={t('common.loading')} />
      )}
    </div>
  )
}
