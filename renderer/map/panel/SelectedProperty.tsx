import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type MapMetricKey, mapMetricKeys, mapMetrics } from '#shared/map/map-metrics'
import { t } from '../../app/messages/t.ts'
import { addressOf } from '../../properties/address.ts'
import { FactList } from '../../ui/FactList.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { metricOf, type PlacedRow } from '../map-row.ts'
import styles from '../map.module.css'
import { metricName, writeMetric } from '../metric-words.ts'
import type { MapState } from '../use-map-state.ts'

type Props = { readonly row: PlacedRow; readonly state: MapState }

/** The property that was picked on the map: its figures, how exact its place is, and the way to its page. */
export function SelectedProperty({ row, state }: Props) {
  const format = useFormat()
  const fact = (key: MapMetricKey) => {
    const metric = mapMetrics[key]
    const text = writeMetric(metricOf(row, metric), metric, format)
    return [
      metricName(metric),
      <span key={key} className="num">
        {text}
      </span>,
    ] as const
  }
  return (
    <Section title={row.name} note={t('map.selected')}>
      <div aria-live="polite" data-testid="map-selected">
        <p className={styles['soft']} style={{ marginTop: 0 }}>
          {t(`type.${row.type}`)} · {addressOf(row)}
          <br />
          {t(row.centreOf === null ? 'map.exact' : `map.centreOf.${row.centreOf}`)}
        </p>
        <FactList facts={mapMetricKeys.map(fact)} />
      </div>
      <div className={styles['actions']}>
        <Button
          component={Link}
          to={`/properties/${row.id}`}
          size="compact-md"
          data-testid="map-open-property"
        >
          {t('map.openProperty')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            const { latitude, longitude } = row
            state.setPin({ row, point: { latitude, longitude } })
          }}
        >
          {t('map.movePin')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" onClick={() => state.select(null)}>
          {t('map.deselect')}
        </Button>
      </div>
    </Section>
  )
}
