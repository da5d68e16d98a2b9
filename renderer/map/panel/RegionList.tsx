import { Anchor } from '@mantine/core'
import { L } from '../leaflet/leaflet.ts'
import type { MapBox } from '#shared/map/map-box'
import type { MapMetric } from '#shared/map/map-metrics'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { toBox } from '../layers/BoxTool.tsx'
import type { Region } from '../layers/use-regions.ts'
import styles from '../map.module.css'
import { writeMetric } from '../metric-words.ts'

type Props = {
  readonly regions: readonly Region[]
  readonly metric: MapMetric
  readonly onGo: (box: MapBox) => void
}

/** The regions as a list, the highest figure first; each leads to its place on the map. */
export function RegionList({ regions, metric, onGo }: Props) {
  const format = useFormat()
  const sorted = regions.toSorted(
    (a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY),
  )
  return (
    <Section title={t('map.regions')}>
      <ul className={styles['list']} data-testid="map-regions">
        {sorted.map(({ id, name, area, value, count }) => (
          <li key={id} className={styles['item']}>
            <div className={styles['itemText']}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-label={t('map.goToRegion', { name })}
                onClick={() => onGo(toBox(L.geoJSON(area).getBounds()))}
              >
                {name}
              </Anchor>
              <div className={styles['soft']}>{t('map.count', { count })}</div>
            </div>
            <span className="num">{writeMetric(value, metric, format)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
