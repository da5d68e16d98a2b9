import type { MapClass, MapClasses } from '#shared/map/map-classes'
import type { MapMetric } from '#shared/map/map-metrics'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { type Formatters, useFormat } from '../../ui/use-format.ts'
import { markerSize } from '../layers/map-icons.ts'
import styles from '../map.module.css'
import { metricName, writeMetric } from '../metric-words.ts'

type Props = {
  readonly metric: MapMetric
  readonly classes: MapClasses
  readonly isOfRegions: boolean
}

/** What number, size and colour mean, and how many there are of each. */
export function Legend({ metric, classes, isOfRegions }: Props) {
  const format = useFormat()
  return (
    <Section title={metricName(metric)} note={t('map.legend')}>
      <ul className={styles['list']} data-testid="map-legend">
        {classes.classes.map((each) => (
          <LegendRow
            key={each.number}
            classNumber={each.number}
            range={rangeOf(each, metric, format)}
            count={each.count}
          />
        ))}
        {classes.missing > 0 && (
          <LegendRow classNumber={null} range={t('map.missing')} count={classes.missing} />
        )}
      </ul>
      <p className={styles['soft']}>
        {t(isOfRegions ? 'map.legendNoteRegions' : 'map.legendNote')}
        {metric.parts !== undefined && ` ${t('map.ratioNote')}`}
      </p>
    </Section>
  )
}

type RowProps = {
  readonly classNumber: number | null
  readonly range: string
  readonly count: number
}

function LegendRow({ classNumber, range, count }: RowProps) {
  const size = markerSize(classNumber)
  return (
    <li className={styles['legendRow']}>
      <span className={styles['legendMark']}>
        <span
          className={`${styles['marker']} ${styles[`class${classNumber ?? 0}`]}`}
          style={{ width: size, height: size }}
        >
          {classNumber ?? '–'}
        </span>
      </span>
      <span className="num">{range}</span>
      <span className={styles['legendCount']}>{count}</span>
    </li>
  )
}

/** The values that occur for classes of equal number; the limits for classes with a meaning. */
function rangeOf(each: MapClass, metric: MapMetric, format: Formatters): string {
  const write = (value: number | null) => writeMetric(value, metric, format)
  if (metric.limits === undefined) {
    return each.least === each.greatest
      ? write(each.least)
      : t('map.classRange', { from: write(each.least), to: write(each.greatest) })
  }
  if (each.from === Number.NEGATIVE_INFINITY) return t('map.classBelow', { to: write(each.to) })
  if (each.to === Number.POSITIVE_INFINITY) return t('map.classFrom', { from: write(each.from) })
  return t('map.classRange', { from: write(each.from), to: write(each.to) })
}
