import { useMemo } from 'react'
import { minorToMajor } from '#shared/money'
import { useFormat } from '../use-format.ts'
import { Chart } from './Chart.tsx'
import { lineLayout, lineTable, lineTraces, type MoneyLine } from './line-traces.ts'

type Props = {
  readonly title: string
  /** What the chart shows, in a sentence. */
  readonly label: string
  /** ISO days; months are given by their first days. Keep both lists stable (useMemo). */
  readonly days: readonly string[]
  readonly lines: readonly MoneyLine[]
  readonly isMonthly?: boolean
  readonly height?: number
}

/** Lines of money over time, told apart by stroke and colour. */
export function LinesChart({ title, label, days, lines, isMonthly = false, height = 280 }: Props) {
  const format = useFormat()
  const course = useMemo(
    () => ({
      days,
      lines,
      toMajor: (minor: number | null) =>
        minor === null ? null : minorToMajor(minor, format.currency),
      writeDay: (day: string) => (isMonthly ? format.month(day.slice(0, 7)) : format.date(day)),
    }),
    [days, lines, isMonthly, format],
  )
  const data = useMemo(() => lineTraces(course, format), [course, format])
  const layout = useMemo(() => lineLayout(course, format), [course, format])
  const table = useMemo(() => lineTable(course, format), [course, format])
  return (
    <Chart title={title} label={label} data={data} layout={layout} height={height} table={table} />
  )
}
