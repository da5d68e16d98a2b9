import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { AccountRow } from '#shared/accounts'
import { t } from '../app/messages/t.ts'
import { MoneyTabs } from '../transactions/MoneyTabs.tsx'
import { useBookings } from '../transactions/use-bookings.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { registerColumns } from './register-columns.tsx'
import { runBalances } from './run-balances.ts'
import { useAccounts } from './use-accounts.ts'

/** The lines of one account, newest first, each with the balance after it. */
export function RegisterPage() {
  const { accountId } = useParams({ from: '/shell/money/accounts/$accountId' })
  const query = useAccounts()
  return (
    <QueryView query={query}>
      {(accounts) => {
        const account = accounts.find(({ id }) => id === accountId)
        return account === undefined ? <Gone /> : <Register key={accountId} account={account} />
      }}
    </QueryView>
  )
}

function Gone() {
  return (
    <>
      <PageHeader title={t('money.tab.accounts')} />
      <MoneyTabs />
      <EmptyState
        sentence={t('account.gone')}
        action={
          <Button component={Link} to="/money/accounts">
            {t('account.all')}
          </Button>
        }
      />
    </>
  )
}

const newestFirst = { by: 'date', direction: 'desc' } as const

function Register({ account }: { readonly account: AccountRow }) {
  const format = useFormat()
  const navigate = useNavigate()
  const { query, rows } = useBookings({ accountId: account.id }, newestFirst)
  return (
    <>
      <PageHeader
        title={t('account.register', { name: account.name })}
        intro={`${t('account.balance')} ${format.money(account.balance, { style: 'exact' })}`}
        actions={
          <Button
            variant="default"
            onClick={() =>
              void navigate({ to: '/money/reconcile', search: { account: account.id } })
            }
          >
            {t('money.tab.reconcile')}
          </Button>
        }
      />
      <MoneyTabs />
      <QueryView query={query}>
        {() =>
          rows === undefined || rows.length === 0 ? (
            <EmptyState sentence={t('account.registerEmpty')} />
          ) : (
            <>
              <DataTable
                id="register"
                label={t('account.register', { name: account.name })}
                rows={runBalances(account, rows)}
                rowKey={({ booking }) => booking.id}
                columns={registerColumns}
                initialSort={{ columnAccessor: 'order', direction: 'asc' }}
                pageSize={200}
              />
              {query.hasNextPage && (
                <Button
                  mt="md"
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('account.older')}
                </Button>
              )}
            </>
          )
        }
      </QueryView>
    </>
  )
}
