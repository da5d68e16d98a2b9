import { useState } from 'react'
import type { LeaseListRow } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import { leaseColumns } from '../leases/lease-columns.tsx'
import { type LeaseAction, LeaseActionDialog } from '../leases/LeaseActionDialog.tsx'
import { LeaseMenu } from '../leases/LeaseMenu.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'

type Props = {
  /** The tenant's own. */
  readonly leases: readonly LeaseListRow[]
  readonly all: readonly LeaseListRow[]
}

// Which one renews another is plain from the days, newest first.
const shown = new Set(['property', 'unit', 'from', 'until', 'state', 'rent'])

const columns = leaseColumns
  .filter(({ key }) => shown.has(key))
  .map((column) => Object.assign({}, column, { isOptional: false }))

/** Every lease of a tenant, newest first: the first one, its renewals, and other units. */
export function TenantLeases({ leases, all }: Props) {
  const [action, setAction] = useState<LeaseAction | null>(null)
  return (
    <Section title={t('nav.leases')}>
      {leases.length === 0 ? (
        <EmptyState sentence={t('tenant.noLease')} />
      ) : (
        <DataTable
          isPlain="whileFew"
          id="tenant-leases"
          label={t('nav.leases')}
          rows={leases}
          rowKey={(row) => row.id}
          columns={columns}
          renderActions={(lease) => (
            <LeaseMenu lease={lease} onAction={(kind) => setAction({ kind, lease })} />
          )}
          initialSort={{ columnAccessor: 'from', direction: 'desc' }}
        />
      )}
      {action && <LeaseActionDialog action={action} rows={all} onClose={() => setAction(null)} />}
    </Section>
  )
}
