import { useCallback, useMemo } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { useChartColors } from '../../optimizer/use-chart-colors.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { scenarioRows } from '../scenario-rows.ts'
import { barLayout, barTable, barTraces, shownBars } from './scenario-chart.ts'
import styles from './results.module.css'

type Props = { readonly input: DebtStackInput; readonly plan: DebtStackPlan }

/** The cost of capital, and debt service cover against its limit, scenario by scenario. */
export function ScenarioCharts({ input, plan }: Props) {
  const format = useFormat()
  const rows = useMemo(() => scenarioRows(input, plan), [input, plan])
  const cost = useMemo(
    () => rows.map(({ id, costRate }) => ({ id, value: costRate, limit: null })),
    [rows],
  )
  const cover = useMemo(
    () => rows.map(({ id, dscr, minDscr }) => ({ id, value: dscr, limit: minDscr })),
    [rows],
  )
  const writeRate = useCallback((value: number) => format.rate(value, 2), [format])
  const writeCover = useCallback((value: number) => `${format.number(value, 2)} ×`, [format])
  return (
    <div className={styles['charts']}>
      <BarChart title={t('ds.chart.cost')} bars={cost} write={writeRate} />
      <BarChart title={t('ds.chart.cover')} bars={cover} write={writeCover} />
    </div>
  )
}

type BarProps = {
  readonly title: string
  readonly bars: Parameters<typeof shownBars>[0]
  readonly write: (value: number) => string
}

function BarChart({ title, bars, write }: BarProps) {
  const colors = useChartColors()
  const shown = useMemo(() => shownBars(bars), [bars])
  const data = useMemo(() => barTraces(shown, colors, write), [shown, colors, write])
  const layout = useMemo(() => barLayout(shown, write), [shown, write])
  return (
    <Chart
      title={title}
      label={t('ds.chart.barLabel', { title, count: bars.length })}
      data={data}
      layout={layout}
      height={60 + 34 * shown.length}
      table={barTable(title, bars, write)}
    />
  )
}
