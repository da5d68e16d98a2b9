import type { SourcedAssumption } from '#shared/scenarios'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'

type Props = { readonly assumptions: readonly SourcedAssumption[] }

const columns: readonly TableColumn<SourcedAssumption>[] = [
  {
    key: 'property',
    title: t('scenarios.property'),
    value: ({ propertyName }) => propertyName,
  },
  { key: 'assumption', title: t('scenarios.assumption'), value: ({ sentence }) => sentence },
  {
    key: 'source',
    title: t('scenarios.source'),
    value: ({ source }) => t(`scenarios.source.${source}`),
  },
]

/** Everything the base assumes, and where it comes from. */
export function AssumptionTable({ assumptions }: Props) {
  return (
    <Section title={t('scenarios.assumptions')}>
      <DataTable
        id="scenario-assumptions"
        label={t('scenarios.assumptions')}
        rows={assumptions}
        rowKey={({ propertyId, sentence }) => `${propertyId} ${sentence}`}
        columns={columns}
        initialSort={{ columnAccessor: 'property', direction: 'asc' }}
        pageSize={25}
      />
    </Section>
  )
}
