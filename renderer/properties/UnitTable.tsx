import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { UnitLabelCell, UnitNumberCell } from './UnitCells.tsx'
import { UnitMenu } from './UnitMenu.tsx'
import { marketGapOf, rentRollOf, type RentRollRow } from './rent-roll.ts'

type Props = { readonly detail: PropertyDetail; readonly onEdit: (unit: Unit) => void }

const columns: readonly TableColumn<RentRollRow>[] = [
  {
    key: 'unit',
    title: t('unit.label'),
    value: (row) => row.unit.label,
    render: (row) => <UnitLabelCell unit={row.unit} />,
  },
  { key: 'use', title: t('unit.use'), value: (row) => t(`use.${row.unit.use}`) },
  {
    key: 'bedrooms',
    title: t('unit.bedrooms'),
    kind: 'number',
    value: (row) => row.unit.bedrooms,
    render: (row) => <UnitNumberCell unit={row.unit} field="bedrooms" />,
  },
  {
    key: 'area',
    title: t('unit.area'),
    kind: 'number',
    value: (row) => row.unit.area,
    total: (rows) => sumOf(rows, (row) => row.unit.area),
    render: (row) => <UnitNumberCell unit={row.unit} field="area" />,
  },
  {
    key: 'tenant',
    title: t('lease.tenant'),
    value: (row) => row.lease?.tenantName ?? t('lease.vacant'),
    render: (row) => (row.lease ? row.lease.tenantName : <Vacant since={row.vacantSince} />),
  },
  {
    key: 'until',
    title: t('lease.until'),
    kind: 'date',
    value: (row) => row.lease?.endDate ?? null,
  },
  {
    key: 'rent',
    title: t('lease.rent'),
    help: t('lease.rentHelp'),
    kind: 'money',
    value: (row) => row.lease?.rentToday ?? null,
    total: (rows) => sumOf(rows, (row) => row.lease?.rentToday ?? null),
  },
  {
    key: 'market',
    title: t('unit.marketRent'),
    kind: 'money',
    value: (row) => row.unit.marketRent,
    render: (row) => <UnitNumberCell unit={row.unit} field="marketRent" />,
    total: (rows) => sumOf(rows, (row) => row.unit.marketRent),
  },
  {
    key: 'gap',
    title: t('letting.gap'),
    help: t('letting.gap.help'),
    kind: 'money',
    value: marketGapOf,
    total: (rows) => sumOf(rows, marketGapOf),
  },
]

function Vacant({ since }: { readonly since: string | null }) {
  const format = useFormat()
  return (
    <StatusBadge tone="warn">
      {since === null ? t('lease.vacant') : t('lease.vacantSince', { date: format.date(since) })}
    </StatusBadge>
  )
}

/** The rent roll: every unit with the lease that runs on the as-of day. */
export function UnitTable({ detail, onEdit }: Props) {
  const { asOf } = useWorkspace()
  return (
    <DataTable
      isPlain="whileFew"
      id="units"
      label={t('property.units')}
      rows={rentRollOf(detail, asOf)}
      rowKey={(row) => row.unit.id}
      columns={columns}
      renderActions={({ unit }) => <UnitMenu unit={unit} onEdit={() => onEdit(unit)} />}
      initialSort={{ columnAccessor: 'unit', direction: 'asc' }}
    />
  )
}
