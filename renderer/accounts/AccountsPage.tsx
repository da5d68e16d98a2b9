import { Button, Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AccountRow } from '#shared/accounts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { accountColumns } from './account-columns.tsx'
import { AccountDialog } from './AccountDialog.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { useAccounts } from './use-accounts.ts'

/** Every bank account with its balance; a row opens its register. */
export function AccountsPage() {
  const query = useAccounts()
  const [opened, setOpened] = useState<{ readonly account: AccountRow | null } | null>(null)
  return (
    <>
      <PageHeader
        title={t('money.tab.accounts')}
        intro={t('account.intro')}
        {...(query.data?.length ? { actions: <AddAccount onAdd={setOpened} /> } : {})}
      />
      <MoneyTabs />
      <QueryView query={query}>
        {(accounts) =>
          accounts.length === 0 ? (
            <EmptyState sentence={t('account.empty')} action={<AddAccount onAdd={setOpened} />} />
          ) : (
            <AccountsTable accounts={accounts} onEdit={(account) => setOpened({ account })} />
          )
        }
      </QueryView>
      {opened && <AccountDialog account={opened.account} onClose={() => setOpened(null)} />}
    </>
  )
}

function AddAccount({ onAdd }: { readonly onAdd: (opened: { account: null }) => void }) {
  const { file } = useWorkspace()
  return (
    <Button
      onClick={() => onAdd({ account: null })}
      disabled={file.readOnly}
      data-testid="add-account"
    >
      {t('account.add')}
    </Button>
  )
}

type TableProps = {
  readonly accounts: readonly AccountRow[]
  readonly onEdit: (account: AccountRow) => void
}

function AccountsTable({ accounts, onEdit }: TableProps) {
  const navigate = useNavigate()
  const [isAll, setIsAll] = useState(false)
  return (
    <DataTable
      id="accounts"
      label={t('money.tab.accounts')}
      rows={accounts.filter(({ archivedAt }) => isAll || archivedAt === null)}
      rowKey={({ id }) => id}
      columns={accountColumns}
      initialSort={{ columnAccessor: 'name', direction: 'asc' }}
      onOpenRow={({ id }) =>
        void navigate({ to: '/money/accounts/$accountId', params: { accountId: id } })
      }
      renderActions={(account) => <AccountMenu account={account} onEdit={() => onEdit(account)} />}
      filters={
        accounts.some(({ archivedAt }) => archivedAt !== null) && (
          <Checkbox
            label={t('account.showArchived')}
            checked={isAll}
            onChange={(event) => setIsAll(event.currentTarget.checked)}
          />
        )
      }
    />
  )
}
