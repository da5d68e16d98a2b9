import { SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { TenantRow } from '#shared/tenants'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AddTenantButton } from './AddTenantButton.tsx'
import { tenantColumns } from './tenant-columns.tsx'

type Props = { readonly rows: readonly TenantRow[] }

const groups = ['current', 'owing', 'former', 'archived', 'all'] as const
type Group = (typeof groups)[number]

const belongs: Record<Group, (row: TenantRow) => boolean> = {
  current: (row) => row.archivedAt === null && row.isCurrent,
  owing: (row) => row.arrears > 0,
  former: (row) => row.archivedAt === null && !row.isCurrent,
  archived: (row) => row.archivedAt !== null,
  all: () => true,
}

/** Tenants, those who rent now first of all. */
export function TenantsTable({ rows }: Props) {
  const navigate = useNavigate()
  const [group, setGroup] = useState<Group>(rows.some(belongs.current) ? 'current' : 'all')
  if (rows.length === 0)
    return <EmptyState sentence={t('tenants.empty')} action={<AddTenantButton />} />
  return (
    <DataTable
      id="tenants"
      label={t('leasing.tenants')}
      rows={rows.filter(belongs[group])}
      rowKey={(row) => row.id}
      columns={tenantColumns}
      initialSort={{ columnAccessor: 'name', direction: 'asc' }}
      onOpenRow={({ id }) => void navigate({ to: '/tenants/$tenantId', params: { tenantId: id } })}
      filters={
        <SegmentedControl
          aria-label={t('tenants.show')}
          size="xs"
          value={group}
          onChange={(value) => setGroup(groups.find((name) => name === value) ?? 'all')}
          data={groups
            .filter((name) => name === 'all' || rows.some(belongs[name]))
            .map((value) => ({ value, label: t(`tenants.${value}`) }))}
        />
      }
    />
  )
}
