import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { accountColumns } from './account-columns.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import type { AccountAction } from './LateRentView.tsx'

type Props = {
  readonly accounts: readonly RentAccountRow[]
  readonly find: string
  readonly onAction: (action: AccountAction) => void
}

const groups = ['late', 'former', 'prepaid', 'all'] as const
type Group = (typeof groups)[number]

const belongs: Record<Group, (row: RentAccountRow) => boolean> = {
  late: (row) => row.isLate,
  former: (row) => !row.isCurrent && row.arrears > 0,
  prepaid: (row) => row.prepaid > 0,
  all: () => true,
}

/** Rent accounts, those that are late first of all. */
export function AccountsTable({ accounts, find, onAction }: Props) {
  const [group, setGroup] = useState<Group>(find === '' ? 'late' : 'all')
  const shown = accounts.filter(belongs[group])
  const filters = (
    <SegmentedControl
      aria-label={t('lateRent.show')}
      size="xs"
      value={group}
      onChange={(value) => setGroup(groups.find((name) => name === value) ?? 'all')}
      data={groups.map((value) => ({ value, label: t(`lateRent.${value}`) }))}
    />
  )
  if (group === 'late' && shown.length === 0)
    return (
      <>
        {filters}
        <EmptyState sentence={t('lateRent.nobody')} />
      </>
    )
  return (
    <DataTable
      id="late-rent"
      label={t('leasing.lateRent')}
      rows={shown}
      rowKey={(row) => row.leaseId}
      columns={accountColumns}
      initialSort={{ columnAccessor: 'days', direction: 'desc' }}
      initialFilter={find}
      onOpenRow={(account) => onAction({ kind: 'account', account })}
      renderActions={(account) => (
        <AccountMenu account={account} onAction={(kind) => onAction({ kind, account })} />
      )}
      filters={filters}
    />
  )
}
