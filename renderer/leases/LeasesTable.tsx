import { Button, SegmentedControl } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LeaseDialog } from './LeaseDialog.tsx'
import { LeaseMenu } from './LeaseMenu.tsx'
import { leaseColumns } from './lease-columns.tsx'
import type { LeaseRow } from './lease-rows.ts'

type Props = { readonly rows: readonly LeaseRow[] }

const states = ['running', 'future', 'ended'] as const

/** Leases, those running first of all. */
export function LeasesTable({ rows }: Props) {
  const navigate = useNavigate()
  const [state, setState] = useState('running')
  const [edited, setEdited] = useState<LeaseRow | null>(null)
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
        rows={rows.filter((row) => state === 'all' || row.state === state)}
        rowKey={(row) => row.lease.id}
        columns={leaseColumns}
        renderActions={(row) => <LeaseMenu row={row} onEdit={() => setEdited(row)} />}
        initialSort={{ columnAccessor: 'until', direction: 'asc' }}
        onOpenRow={({ propertyId }) =>
          void navigate({ to: '/properties/$propertyId', params: { propertyId } })
        }
        filters={
          <SegmentedControl
            aria-label={t('leases.show')}
            size="xs"
            value={state}
            onChange={setState}
            data={[
              ...states.map((value) => ({ value, label: t(`lease.${value}`) })),
              { value: 'all', label: t('leases.all') },
            ]}
          />
        }
      />
      {edited && <LeaseDialog lease={edited.lease} units={[]} onClose={() => setEdited(null)} />}
    </>
  )
}
