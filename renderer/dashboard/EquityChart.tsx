import { useMemo } from 'react'
import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { MoneyLinesChart } from '../ui/lines/MoneyLinesChart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly title: string
  readonly points: Dashboard['equityByMonth']
  readonly height: number
}

/** What is owned, what is owed and what is left, at the ends of months. */
export function EquityChart({ title, points, height }: Props) {
  const format = useFormat()
  const series = useMemo(
    () => [
      { name: t('chart.value'), values: points.map(({ value }) => value) },
      { name: t('chart.debt'), values: points.map(({ debt }) => debt) },
      { name: t('chart.equity'), values: points.map(({ equity }) => equity) },
    ],
    [points],
  )
  const [first, last] = [points[0]?.date ?? '', points.at(-1)?.date ?? '']
  if (first === '') return null
  const money = (amount: number | null) =>
    amount === null ? t('common.none') : format.money(amount)
  return (
    <MoneyLinesChart
      title={title}
      label={t('dashboard.equityLabel', { from: format.date(first), to: format.date(last) })}
      points={points.map(({ date }) => format.month(date.slice(0, 7)))}
      series={series}
      height={height}
      table={{
        head: [t('chart.date'), t('chart.value'), t('chart.debt'), t('chart.equity')],
        rows: points.map(({ date, value, debt, equity }) => [
          format.date(date),
          money(value),
          money(debt),
          money(equity),
        ]),
      }}
    />
  )
}
