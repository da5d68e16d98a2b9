import { useMemo } from 'react'
import type { FrontierPoint } from '#shared/optimizer-result'
import { t } from '../../app/messages/t.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { frontierLayout, frontierRange, frontierTable, frontierTraces } from './frontier-chart.ts'
import { useChartColors } from './use-chart-colors.ts'

type Props = {
  readonly points: readonly FrontierPoint[]
  readonly budget: number
  readonly objective: number | null
}

/** Earnings against the budget, the present budget marked. */
export function FrontierChart({ points, budget, objective }: Props) {
  const format = useFormat()
  const colors = useChartColors()
  const data = useMemo(
    () => frontierTraces(points, { budget, objective }, colors, format),
    [points, budget, objective, colors, format],
  )
  const layout = useMemo(
    () => frontierLayout(points, budget, colors, format),
    [points, budget, colors, format],
  )
  const table = useMemo(() => frontierTable(points, format), [points, format])
  const { from, to } = frontierRange(budget)
  if (points.every((point) => point.objective === null)) {
    return (
      <Section title={t('dpr.frontier')}>
        <p>{t('dpr.frontierEmpty')}</p>
      </Section>
    )
  }
  const label = t('dpr.frontierLabel', {
    low: format.moneyMajor(from),
    high: format.moneyMajor(to),
    budget: format.moneyMajor(budget),
  })
  return (
    <div data-testid="dp-frontier">
      <Chart
        title={t('dpr.frontier')}
        label={label}
        data={data}
        layout={layout}
        height={340}
        table={table}
      />
    </div>
  )
}
