import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AccountRow } from '#shared/accounts'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useMoney } from '../ui/form/use-money.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'
import { ReconciliationHistory } from './ReconciliationHistory.tsx'
import styles from './reconcile.module.css'
import { TickLines } from './TickLines.tsx'

type Props = { readonly account: AccountRow; readonly accounts: readonly AccountRow[] }

/** Account, day and balance of the statement; below it what there is to tick. */
export function Reconcile({ account, accounts }: Props) {
  const { asOf } = useWorkspace()
  const navigate = useNavigate()
  const { toMinor } = useMoney()
  const [statementDate, setStatementDate] = useState(asOf)
  const [balance, setBalance] = useState<number | null>(null)
  const statement = useQuery(
    queries.reconciliations.open.queryOptions({
      input: { accountId: account.id, statementDate },
      enabled: statementDate !== '',
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <div className={styles['statement']}>
        <Select
          label={t('reconcile.account')}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={account.id}
          onChange={(id) =>
            id !== null && void navigate({ to: '/money/reconcile', search: { account: id } })
          }
          allowDeselect={false}
        />
        <DayInput
          label={t('reconcile.date')}
          value={statementDate}
          onChange={setStatementDate}
          isRequired
        />
        <UnitInput
          label={t('reconcile.balance')}
          unit="money"
          value={balance}
          onChange={setBalance}
          required
        />
      </div>
      <QueryView query={statement}>
        {(open) => (
          <TickLines
            open={open}
            accountId={account.id}
            statementDate={statementDate}
            statementBalance={toMinor(balance)}
            onFinished={() => setBalance(null)}
          />
        )}
      </QueryView>
      <ReconciliationHistory accountId={account.id} />
    </>
  )
}
