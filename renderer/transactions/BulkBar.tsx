import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LedgerChoices, TransactionFilter, TransactionSort } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import styles from './bookings.module.css'
import { BulkDialog } from './BulkDialog.tsx'
import { DeleteBookings } from './DeleteBookings.tsx'
import type { Selection } from './use-selection.ts'

type Props = {
  readonly ids: readonly string[]
  readonly choices: LedgerChoices
  readonly filter: TransactionFilter
  readonly sort: TransactionSort
  readonly selection: Selection
}

/** The most bookings that can be chosen at once, as the contract has it. */
const mostChosen = 10_000

/** What can be done with the bookings that are ticked. */
export function BulkBar({ ids, choices, filter, sort, selection }: Props) {
  const { portfolio, file } = useWorkspace()
  const [opened, setOpened] = useState<'change' | 'delete' | null>(null)
  const close = () => setOpened(null)
  const selectAll = () =>
    api.transactions.ids({ portfolioId: portfolio.id, filter, sort }).then((all) => {
      selection.set(all)
      if (all.length === mostChosen) notifyDone(t('bulk.limited', { count: mostChosen }))
    }, notifyFailed)
  return (
    <div className={styles['bulk']} role="toolbar" aria-label={t('bulk.bar')}>
      <strong aria-live="polite">{t('bulk.selected', { count: ids.length })}</strong>
      <Button size="compact-sm" variant="subtle" onClick={() => void selectAll()}>
        {t('bulk.all')}
      </Button>
      <Button
        size="compact-sm"
        onClick={() => setOpened('change')}
        disabled={file.readOnly}
        data-testid="bulk-change"
      >
        {t('bulk.change')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => setOpened('delete')}
        disabled={file.readOnly}
        data-testid="bulk-delete"
      >
        {t('common.delete')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => selection.set([])}>
        {t('bulk.clear')}
      </Button>
      {opened === 'change' && (
        <BulkDialog ids={ids} choices={choices} onClose={close} onDone={() => selection.set([])} />
      )}
      {opened === 'delete' && (
        <DeleteBookings ids={ids} onDeleted={() => selection.set([])} onClose={close} />
      )}
    </div>
  )
}
