import { useMemo } from 'react'
import type { PropertyOverview } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'
import { LinesChart } from '../../ui/chart/LinesChart.tsx'

type Props = { readonly overview: PropertyOverview }

/** What the property was worth and what was owed on it, month by month; the space between is equity. */
export function ValueChart({ overview: { course, property } }: Props) {
  const days = useMemo(() => course.map(({ date }) => date), [course])
  const lines = useMemo(
    () => [
      { name: t('cmp.value'), amounts: course.map(({ value }) => value), isStepped: true },
      { name: t('cmp.loanBalance'), amounts: course.map(({ loanBalance }) => loanBalance) },
    ],
    [course],
  )
  if (course.length < 2) return null
  return (
    <LinesChart
      title={t('overview.valueChart')}
      label={t('overview.valueLabel', { name: property.name })}
      days={days}
      lines={lines}
      height={250}
    />
  )
}
