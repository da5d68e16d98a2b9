import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LeaseListRow } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { leaseColumns } from './lease-columns.tsx'
import { allLeases, leasesShown } from './lease-filter.ts'
import { LeaseActionDialog, type LeaseAction } from './LeaseActionDialog.tsx'
import { LeaseFilters } from './LeaseFilters.tsx'
import { LeaseMenu } from './LeaseMenu.tsx'

type Props = {
  readonly rows: readonly LeaseListRow[]
  /** Narrows the table from the start, as an alert does. */
  readonly find: string
}

/** Leases, those running first of all. */
export function LeasesTable({ rows, find }: Props) {
  const navigate = useNavigate()
  const { asOf } = useWorkspace()
  const [filter, setFilter] = useState(allLeases)
  const [action, setAction] = useState<LeaseAction | null>(null)
  if (rows.length === 0) {
    return (
      <EmptyState
        sentence={t('leases.empty')}
        action={
          <Button component={Link} to="/properties" variant="default">
            {t('coming.money.link')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <DataTable
        id="leases"
        label={t('nav.leases')}
        rows={leasesShown(rows, filter, asOf)}
        rowKey={(row) => row.id}
        columns={leaseColumns}
        renderActions={(lease) => (
          <LeaseMenu lease={lease} onAction={(kind) => setAction({ kind, lease })} />
        )}
        initialSort={{ columnAccessor: 'until', direction: 'asc' }}
        initialFilter={find}
        onOpenRow={({ tenantId }) =>
          void navigate({ to: '/tenants/$tenantId', params: { tenantId } })
        }
        filters={<LeaseFilters rows={rows} filter={filter} onFilter={setFilter} />}
      />
      {action && <LeaseActionDialog action={action} rows={rows} onClose={() => setAction(null)} />}
    </>
  )
}
