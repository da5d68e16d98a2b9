import type { KpiKey } from '#shared/metrics'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import { inputsOf, resultOf } from './lineage.ts'

type Props = { readonly kpiKey: KpiKey; readonly rows: readonly PropertyRow[] }

/** Each property's part in a headline figure. */
export function LineageByProperty({ kpiKey, rows }: Props) {
  return (
    <DataTable
      isPlain
      id={`lineage-${kpiKey}`}
      label={t('lineage.byProperty')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columnsOf(kpiKey)}
      initialSort={{ columnAccessor: 'result', direction: 'desc' }}
    />
  )
}

function columnsOf(kpiKey: KpiKey): TableColumn<PropertyRow>[] {
  const inputs = inputsOf(kpiKey)
  const isShare = kpiKey === 'occupancy'
  const kind = isShare ? 'number' : 'money'
  const result = resultOf(kpiKey)
  const parts = inputs.length === 1 ? [] : inputs
  const share = (shown: readonly PropertyRow[]) =>
    ratioOf(
      sumOf(shown, (row) => row.figures.leasedUnits),
      sumOf(shown, (row) => row.figures.units),
    )
  return [
    { key: 'name', title: t('properties.name'), value: (row) => row.name },
    ...(parts.map(({ label, amount }) => ({
      key: label,
      title: t(label),
      kind,
      value: (row: PropertyRow) => amount(row.figures),
      total: (shown: readonly PropertyRow[]) => sumOf(shown, (row) => amount(row.figures)),
    })) satisfies TableColumn<PropertyRow>[]),
    {
      key: 'result',
      title: t(`kpi.${kpiKey}`),
      kind: isShare ? 'rate' : 'money',
      value: (row) => result(row.figures),
      total: isShare ? share : (shown) => sumOf(shown, (row) => result(row.figures)),
    },
  ]
}
