import { useMemo } from 'react'
import { firstDayOf } from '#shared/dates'
import type { Comparison } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import { LinesChart } from '../ui/chart/LinesChart.tsx'
import styles from './comparison.module.css'

type Props = { readonly comparison: Comparison }

/** NOI and value of each property over 24 months. */
export function ComparisonCharts({ comparison: { months, properties } }: Props) {
  const days = useMemo(() => months.map(firstDayOf), [months])
  const noi = useMemo(
    () => properties.map(({ name, noi: amounts }) => ({ name, amounts })),
    [properties],
  )
  const value = useMemo(
    () => properties.map(({ name, value: amounts }) => ({ name, amounts, isStepped: true })),
    [properties],
  )
  const names = properties.map(({ name }) => name).join(', ')
  return (
    <div className={styles['charts']}>
      <LinesChart
        title={t('comparison.noi')}
        label={t('comparison.noiLabel', { names })}
        days={days}
        lines={noi}
        isMonthly
        height={320}
      />
      <LinesChart
        title={t('comparison.value')}
        label={t('comparison.valueLabel', { names })}
        days={days}
        lines={value}
        isMonthly
        height={320}
      />
    </div>
  )
}
