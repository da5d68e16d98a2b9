import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { toDealPickerRun } from '../deal-picker/solved-run.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Comparison } from './Comparison.tsx'

const most = 6

/** Two or more runs side by side. */
export function ComparePage() {
  const { runs = '' } = useSearch({ from: '/shell/optimize/compare' })
  const ids = [...new Set(runs.split(',').filter(Boolean))].slice(0, most)
  const found = useQueries({
    queries: ids.map((runId) => queries.optimizations.get.queryOptions({ input: { runId } })),
  })
  const failed = found.find(({ isError }) => isError)
  const loaded = found.flatMap(({ data }) => (data ? [toDealPickerRun(data)] : []))
  const toHistory = (
    <Button component={Link} to="/optimize/runs" variant="default">
      {t('opt.compare.toHistory')}
    </Button>
  )
  return (
    <div data-testid="compare">
      <PageHeader title={t('opt.compare')} intro={t('opt.compare.intro')} actions={toHistory} />
      {failed && <FailedState error={failed.error} />}
      {ids.length < 2 && <EmptyState sentence={t('opt.compare.few')} action={toHistory} />}
      {!failed && loaded.length < found.length && <LoadingState />}
      {ids.length >= 2 && loaded.length === found.length && <Comparison runs={loaded} />}
    </div>
  )
}
