import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { AddPropertyButton } from '../properties/AddPropertyButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { isPlaced } from './map-row.ts'
import { MapView } from './MapView.tsx'
import { useMapRows } from './use-map-rows.ts'

export function MapPage() {
  const { list, rows } = useMapRows()
  const { portfolio, asOf } = useWorkspace()
  const format = useFormat()
  const placed = rows.filter(isPlaced).length
  const intro = t('map.intro', { placed, count: rows.length, date: format.date(asOf) })
  return (
    <>
      <PageHeader title={t('nav.map')} {...(rows.length === 0 ? {} : { intro })} />
      <QueryView query={list}>
        {() =>
          rows.length === 0 ? (
            <EmptyState sentence={t('map.empty')} action={<AddPropertyButton />} />
          ) : (
            <MapView key={portfolio.id} rows={rows} />
          )
        }
      </QueryView>
    </>
  )
}
