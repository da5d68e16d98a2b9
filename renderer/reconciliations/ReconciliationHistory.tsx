import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Reconciliation } from '#shared/accounts'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { LineList } from '../ui/LineList.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly accountId: string }

/** What was reconciled before, the latest first, each with the way to take it back. */
export function ReconciliationHistory({ accountId }: Props) {
  const format = useFormat()
  const { data } = useQuery(queries.reconciliations.list.queryOptions({ input: { accountId } }))
  if (data === undefined) return null
  return (
    <Section title={t('reconcile.history')}>
      <LineList
        empty={t('reconcile.none')}
        lines={data.map((row) => ({
          key: row.id,
          title: format.date(row.statementDate),
          detail: t('reconcile.covered', { count: row.lines }),
          end: <ExactMoney minor={row.statementBalance} />,
          menu: <TakeBack reconciliation={row} />,
        }))}
      />
    </Section>
  )
}

function TakeBack({ reconciliation }: { readonly reconciliation: Reconciliation }) {
  const { file } = useWorkspace()
  const format = useFormat()
  const { id, statementDate } = reconciliation
  const remove = useDelete(
    () => api.reconciliations.remove({ reconciliationId: id }),
    () => t('reconcile.removed', { date: format.date(statementDate) }),
  )
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      disabled={file.readOnly}
      onClick={() => remove.mutate()}
    >
      {t('reconcile.remove')}
    </Button>
  )
}
