import { SegmentedControl, Select } from '@mantine/core'
import { mapMetricKeys, mapMetrics } from '#shared/map/map-metrics'
import { t } from '../app/messages/t.ts'
import { LayersMenu } from './LayersMenu.tsx'
import { metricName } from './metric-words.ts'
import styles from './map.module.css'
import type { MapChoices } from './use-map-choices.ts'

type Props = { readonly choices: MapChoices }

/** By which figure the map is coloured, what it shows, and its layers. */
export function MapToolbar({ choices }: Props) {
  const { metric, shows, combining, change } = choices
  return (
    <div className={styles['toolbar']}>
      <Select
        aria-label={t('map.colourBy')}
        data={mapMetricKeys.map((key) => ({ value: key, label: metricName(mapMetrics[key]) }))}
        value={metric.key}
        onChange={(key) => {
          const metricKey = mapMetricKeys.find((known) => known === key)
          if (metricKey !== undefined) change({ metricKey })
        }}
        allowDeselect={false}
        w={150}
        data-testid="map-metric"
      />
      <SegmentedControl
        aria-label={t('map.show')}
        value={shows}
        onChange={(value) => change({ shows: value === 'regions' ? 'regions' : 'properties' })}
        data={[
          { value: 'properties', label: t('map.showProperties') },
          { value: 'regions', label: t('map.showRegions') },
        ]}
      />
      {metric.kind === 'money' && (
        <SegmentedControl
          aria-label={t('map.combining')}
          value={combining}
          onChange={(value) => change({ combining: value === 'mean' ? 'mean' : 'sum' })}
          data={[
            { value: 'sum', label: t('map.sum') },
            { value: 'mean', label: t('map.mean') },
          ]}
        />
      )}
      <LayersMenu choices={choices} />
    </div>
  )
}
