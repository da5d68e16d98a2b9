import { Button } from '@mantine/core'
import { combineMetric, type MapMetricKey, mapMetrics } from '#shared/map/map-metrics'
import { t } from '../../app/messages/t.ts'
import { FactList } from '../../ui/FactList.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from '../map.module.css'
import { metricName, writeMetric } from '../metric-words.ts'
import type { MapState } from '../use-map-state.ts'

type Props = { readonly state: MapState }

const shownKeys: readonly MapMetricKey[] = [
  'value',
  'loanBalance',
  'equity',
  'noi',
  'cashFlow',
  'capRate',
  'occupancy',
]
const compared = { least: 2, most: 6 }

/** The figures of the properties in the box, or in view while there is no box. */
export function MapTotals({ state }: Props) {
  const format = useFormat()
  const { shown, box } = state
  const figures = shown.map((row) => row.figures)
  const canCompare = shown.length >= compared.least && shown.length <= compared.most
  return (
    <Section
      title={t(box === null ? 'map.inView' : 'map.inBox')}
      note={<span aria-live="polite">{t('map.count', { count: shown.length })}</span>}
    >
      <div data-testid="map-totals">
        <FactList
          facts={shownKeys.map((key) => [
            metricName(mapMetrics[key]),
            <span key={key} className="num">
              {writeMetric(combineMetric(figures, mapMetrics[key], 'sum'), mapMetrics[key], format)}
            </span>,
          ])}
        />
      </div>
      <div className={styles['actions']}>
        {box !== null && (
          <Button variant="default" size="compact-md" onClick={() => state.setBox(null)}>
            {t('map.clearBox')}
          </Button>
        )}
        {canCompare && (
          <Button
            component="a"
            variant="light"
            size="compact-md"
            href={`#/compare?ids=${shown.map(({ id }) => id).join(',')}`}
            data-testid="map-compare"
          >
            {t('map.compare')}
          </Button>
        )}
      </div>
    </Section>
  )
}
