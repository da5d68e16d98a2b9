import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CompareButton } from './CompareButton.tsx'
import { togglePicked } from './picked-runs.ts'
import { optimizeHref, runAddress } from './run-address.ts'
import { runColumns } from './run-columns.tsx'
import { noFilter, passes } from './run-filter.ts'
import { RunFilters } from './RunFilters.tsx'
import { RunRowMenu } from './RunRowMenu.tsx'

type Props = { readonly runs: readonly RunSummary[] }

/** The history: every stored run, opened by a click, compared by ticking. */
export function RunsTable({ runs }: Props) {
  const { history } = useRouter()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [filter, setFilter] = useState(noFilter)
  const columns = useMemo(
    () => runColumns(picked, (runId) => setPicked((before) => togglePicked(before, runId))),
    [picked],
  )
  if (runs.length === 0) {
    return (
      <EmptyState
        sentence={t('runs.empty')}
        action={
          <Button component="a" href={optimizeHref}>
            {t('optimize.choose')}
          </Button>
        }
      />
    )
  }
  return (
    <DataTable
      id="runs"
      label={t('runs.title')}
      rows={runs.filter((run) => passes(run, filter))}
      rowKey={(run) => run.id}
      columns={columns}
      initialSort={{ columnAccessor: 'date', direction: 'desc' }}
      onOpenRow={(run) => history.push(runAddress(run.id))}
      renderActions={(run) => <RunRowMenu run={run} />}
      filters={
        <>
          <RunFilters runs={runs} filter={filter} onFilter={setFilter} />
          <CompareButton runIds={picked} />
        </>
      }
    />
  )
}
