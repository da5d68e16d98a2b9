import { useEffect, useEffectEvent } from 'react'
import type { DealPlace } from '#shared/deals/deal-places'
import type { Deal } from '#shared/deals/deals'
import { t } from '../../app/messages/t.ts'
import { clusterIcon } from '../../map/layers/map-icons.ts'
import { L } from '../../map/leaflet/leaflet.ts'
import { useMap } from '../../map/leaflet/map-context.ts'
import { marksMoved } from '../../map/leaflet/panes.ts'
import { sumOf } from '../../ui/table-column.ts'
import { type Formatters, useFormat } from '../../ui/use-format.ts'
import { dealIcon } from './deal-icon.ts'
import styles from './deal-map.module.css'

export type PlacedDeal = { readonly deal: Deal; readonly place: DealPlace }

type Props = {
  readonly deals: readonly PlacedDeal[]
  readonly scoreOf: (deal: Deal) => number | null
  /** Takes the pin of a deal in hand; null while nothing can be written. */
  readonly onPin: ((placed: PlacedDeal) => void) | null
}

/** The deals as lettered marks; a click or Enter shows what one is, and leads to its page. */
export function DealMarkers({ deals, scoreOf, onPin }: Props) {
  const map = useMap()
  const format = useFormat()
  const popupOf = useEffectEvent((placed: PlacedDeal) =>
    popup(placed, scoreOf(placed.deal), format, onPin),
  )
  useEffect(() => {
    const dealByMarker = new Map<L.Marker, Deal>()
    const group = L.markerClusterGroup({
      maxClusterRadius: 44,
      showCoverageOnHover: false,
      iconCreateFunction: (cluster) => {
        const inside = cluster.getAllChildMarkers().flatMap((it) => dealByMarker.get(it) ?? [])
        const count = format.number(inside.length)
        const price = format.money(
          sumOf(inside, (deal) => deal.price),
          { style: 'compact' },
        )
        return clusterIcon(count, price, t('pipeline.cluster', { count: inside.length, price }))
      },
    })
    for (const placed of deals) {
      const { deal, place } = placed
      const words = `${deal.name}: ${t(`stage.${deal.stage}`)}`
      const marker = L.marker([place.latitude, place.longitude], {
        icon: dealIcon(deal.stage, words),
      })
      marker.bindPopup(() => popupOf(placed), { closeButton: false })
      dealByMarker.set(marker, deal)
    }
    group.addLayers([...dealByMarker.keys()])
    group.addTo(map)
    map.fire(marksMoved)
    return () => void group.remove()
  }, [map, deals, format])
  return null
}

function popup(
  placed: PlacedDeal,
  score: number | null,
  format: Formatters,
  onPin: Props['onPin'],
): HTMLElement {
  const { deal, place } = placed
  const box = document.createElement('div')
  box.className = styles['popup'] ?? ''
  const name = Object.assign(document.createElement('b'), { textContent: deal.name })
  const facts = [
    t(`stage.${deal.stage}`),
    format.money(deal.price, { style: 'compact' }),
    score === null ? '' : t('criteria.scoreOf', { score }),
  ].filter((part) => part !== '')
  const lines = [facts.join(' · ')]
  if (place.centreOf !== null) lines.push(t(`map.centreOf.${place.centreOf}`))
  box.append(
    name,
    ...lines.map((text) => Object.assign(document.createElement('span'), { textContent: text })),
    actions(placed, onPin),
  )
  return box
}

function actions(placed: PlacedDeal, onPin: Props['onPin']): HTMLElement {
  const row = document.createElement('div')
  row.className = styles['popupActions'] ?? ''
  row.append(
    Object.assign(document.createElement('a'), {
      href: `#/pipeline/${encodeURIComponent(placed.deal.id)}`,
      textContent: t('pipeline.openDeal'),
    }),
  )
  if (onPin !== null) {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: t('map.movePin'),
    })
    button.addEventListener('click', () => onPin(placed))
    row.append(button)
  }
  return row
}
