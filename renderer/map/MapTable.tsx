import { useNavigate } from '@tanstack/react-router'
import type { MapMetric } from '#shared/map/map-metrics'
import { combineMetric } from '#shared/map/map-metrics'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import { metricOf, type PlacedRow } from './map-row.ts'
import { metricName } from './metric-words.ts'

type Props = {
  readonly rows: readonly PlacedRow[]
  readonly metric: MapMetric
  readonly isBox: boolean
}

/** The properties in the box or in view as rows: the map for whoever reads better than looks. */
export function MapTable({ rows, metric, isBox }: Props) {
  const navigate = useNavigate()
  const title = t(isBox ? 'map.tableBox' : 'map.table')
  return (
    <Section title={title}>
      <DataTable
        id="map"
        label={title}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columnsFor(metric)}
        initialSort={{ columnAccessor: 'metric', direction: 'desc' }}
        onOpenRow={({ id }) =>
          void navigate({ to: '/properties/$propertyId', params: { propertyId: id } })
        }
      />
    </Section>
  )
}

function columnsFor(metric: MapMetric): readonly TableColumn<PlacedRow>[] {
  return [
    { key: 'name', title: t('properties.name'), value: ({ name }) => name },
    { key: 'city', title: t('properties.city'), value: ({ city }) => city },
    { key: 'region', title: t('properties.region'), value: ({ region }) => region },
    {
      key: 'metric',
      title: metricName(metric),
      kind: metric.kind,
      value: (row) => metricOf(row, metric),
      total: (rows) =>
        combineMetric(
          rows.map(({ figures }) => figures),
          metric,
          'sum',
        ),
    },
    ...otherColumns.filter(({ key }) => key !== metric.key),
    {
      key: 'place',
      title: t('map.place'),
      value: ({ centreOf }) => t(centreOf === null ? 'map.exact' : `map.centreOf.${centreOf}`),
    },
  ]
}

const otherColumns: readonly TableColumn<PlacedRow>[] = [
  {
    key: 'value',
    title: t('figure.value'),
    kind: 'money',
    value: ({ figures }) => figures.value,
    total: (rows) => sumOf(rows, ({ figures }) => figures.value),
  },
  {
    key: 'noi',
    title: t('figure.noi'),
    kind: 'money',
    value: ({ figures }) => figures.noi,
    total: (rows) => sumOf(rows, ({ figures }) => figures.noi),
  },
  {
    key: 'occupancy',
    title: t('figure.occupancy'),
    kind: 'rate',
    digits: 0,
    value: ({ figures }) => figures.occupancy,
    total: (rows) =>
      ratioOf(
        sumOf(rows, ({ figures }) => figures.leasedUnits),
        sumOf(rows, ({ figures }) => figures.units),
      ),
  },
]
