import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { codeOf } from '../ui/failure.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { RunResults } from './RunResults.tsx'

/** A stored run by its address. */
export function RunPage() {
  const { runId } = useParams({ from: '/shell/optimize/runs/$runId' })
  const run = useQuery(queries.optimizations.get.queryOptions({ input: { runId } }))
  if (codeOf(run.error) === 'NOT_FOUND') {
    const action = (
      <Button component={Link} to="/optimize/runs">
        {t('optimize.history')}
      </Button>
    )
    return <FailedState error={run.error} action={action} />
  }
  return <QueryView query={run}>{(data) => <RunResults key={data.id} run={data} />}</QueryView>
}
