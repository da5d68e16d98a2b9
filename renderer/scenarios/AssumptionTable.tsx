import { memo } from 'react'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import type { AssumptionRow } from './assumption-rows.ts'

type Props = { readonly rows: readonly AssumptionRow[] }

const columns: readonly TableColumn<AssumptionRow>[] = [
  { key: 'property', title: t('scenarios.property'), value: ({ property }) => property },
  { key: 'assumption', title: t('scenarios.assumption'), value: ({ sentence }) => sentence },
  { key: 'source', title: t('scenarios.source'), value: ({ source }) => source },
]

/** Everything that is assumed, and where it comes from: the scenario first, then what it stands on. */
export const AssumptionTable = memo(function AssumptionTable({ rows }: Props) {
  return (
    <Section title={t('scenarios.assumptions')}>
      <DataTable
        id="scenario-assumptions"
        label={t('scenarios.assumptions')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={columns}
        initialSort={{ columnAccessor: 'none', direction: 'asc' }}
        pageSize={25}
      />
    </Section>
  )
})
