import { useState } from 'react'
import type { RecurringRow } from '#shared/recurring/recurring-procedures'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { recurringColumns } from './recurring-columns.tsx'
import { RecurringDialog } from './RecurringDialog.tsx'
import { RecurringMenu } from './RecurringMenu.tsx'

type Props = { readonly rows: readonly RecurringRow[] }

/** Everything that is expected again and again. */
export function RecurringSection({ rows }: Props) {
  const [edited, setEdited] = useState<RecurringRow | null>(null)
  return (
    <Section title={t('recurring.all')}>
      <DataTable
        id="recurring"
        label={t('recurring.title')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={recurringColumns}
        renderActions={(row) => <RecurringMenu row={row} onEdit={() => setEdited(row)} />}
        initialSort={{ columnAccessor: 'next', direction: 'asc' }}
        onOpenRow={setEdited}
      />
      {edited && <RecurringDialog row={edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}
