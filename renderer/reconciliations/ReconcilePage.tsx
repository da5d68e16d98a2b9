import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import type { AccountRow } from '#shared/accounts'
import { useAccounts } from '../accounts/use-accounts.ts'
import { t } from '../app/messages/t.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Reconcile } from './Reconcile.tsx'

/** Brings an account into line with a statement of the bank. */
export function ReconcilePage() {
  const query = useAccounts()
  const { account } = useSearch({ from: '/shell/money/reconcile' })
  return (
    <>
      <PageHeader title={t('money.tab.reconcile')} intro={t('reconcile.intro')} />
      <MoneyTabs />
      <QueryView query={query}>
        {(accounts) => <Start accounts={accounts} chosen={account} />}
      </QueryView>
    </>
  )
}

type Props = { readonly accounts: readonly AccountRow[]; readonly chosen: string | undefined }

function Start({ accounts, chosen }: Props) {
  const active = accounts.filter(({ id, archivedAt }) => archivedAt === null || id === chosen)
  const account = active.find(({ id }) => id === chosen) ?? active[0]
  if (account === undefined)
    return (
      <EmptyState
        sentence={t('reconcile.needsAccount')}
        action={
          <Button component={Link} to="/money/accounts">
            {t('account.all')}
          </Button>
        }
      />
    )
  return <Reconcile key={account.id} account={account} accounts={active} />
}
