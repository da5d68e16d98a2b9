import '../../map/leaflet/map-tokens.css'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DealScore } from '#shared/deals/buy-criteria'
import type { DealPlace } from '#shared/deals/deal-places'
import type { Deal } from '#shared/deals/deals'
import { boxAround, type MapPoint } from '#shared/map/map-box'
import { queries } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { BaseLayer } from '../../map/layers/BaseLayer.tsx'
import { GraticuleLayer } from '../../map/layers/GraticuleLayer.tsx'
import { PinTool } from '../../map/layers/PinTool.tsx'
import { PlaceLabels } from '../../map/layers/PlaceLabels.tsx'
import { MapCanvas } from '../../map/leaflet/MapCanvas.tsx'
import mapStyles from '../../map/map.module.css'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { DealMarkers, type PlacedDeal } from './DealMarkers.tsx'
import styles from './deal-map.module.css'
import { DealPinBar } from './DealPinBar.tsx'
import { StageLegend } from './StageLegend.tsx'
import { UnplacedDeals } from './UnplacedDeals.tsx'

type Props = {
  readonly deals: readonly Deal[]
  readonly scores: ReadonlyMap<string, DealScore>
}

/** The pipeline on the map. */
export function DealMap({ deals, scores }: Props) {
  const { portfolio } = useWorkspace()
  const places = useQuery(
    queries.deals.places.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return (
    <QueryView query={places}>
      {(found) => <PlacedMap key={portfolio.id} deals={deals} scores={scores} places={found} />}
    </QueryView>
  )
}

type PlacedProps = Props & { readonly places: readonly DealPlace[] }

function PlacedMap({ deals, scores, places }: PlacedProps) {
  const { portfolio, file } = useWorkspace()
  const [pin, setPin] = useState<{ readonly deal: Deal; readonly point: MapPoint } | null>(null)
  const placed = useMemo(() => placedOf(deals, places), [deals, places])
  const [around] = useState(() => boxAround(places))
  const unplaced = deals.filter(({ id }) => places.every(({ dealId }) => dealId !== id))
  const take = ({ deal, place }: PlacedDeal) =>
    setPin({ deal, point: { latitude: place.latitude, longitude: place.longitude } })
  return (
    <div className={`fh-map ${styles['layout'] ?? ''}`} data-testid="deal-map">
      <div className={styles['stage']}>
        <MapCanvas
          portfolioId={`deals of ${portfolio.id}`}
          around={around}
          label={t('pipeline.mapLabel')}
        >
          <DealMarkers
            deals={placed}
            scoreOf={({ id }) => scores.get(id)?.score ?? null}
            onPin={file.readOnly ? null : take}
          />
          <BaseLayer />
          <GraticuleLayer />
          <PlaceLabels />
          {pin !== null && (
            <>
              <PinTool
                words={t('map.pinWords', { name: pin.deal.name })}
                point={pin.point}
                onMove={(point) => setPin({ deal: pin.deal, point })}
              />
              <div className={`${mapStyles['over']} ${mapStyles['overNote']}`} role="status">
                <DealPinBar pin={pin} onPin={setPin} />
              </div>
            </>
          )}
        </MapCanvas>
      </div>
      <div>
        <StageLegend deals={placed} />
        <UnplacedDeals
          deals={unplaced}
          onPlace={(deal) => setPin({ deal, point: middleOf(around) })}
        />
      </div>
    </div>
  )
}

function placedOf(deals: readonly Deal[], places: readonly DealPlace[]): PlacedDeal[] {
  const placeByDeal = new Map(places.map((place) => [place.dealId, place]))
  return deals.flatMap((deal) => {
    const place = placeByDeal.get(deal.id)
    return place === undefined ? [] : [{ deal, place }]
  })
}

/** Where a pin begins: in the middle of the other deals. */
function middleOf(box: ReturnType<typeof boxAround>): MapPoint {
  if (box === null) return { latitude: 25, longitude: 0 }
  return { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 }
}
