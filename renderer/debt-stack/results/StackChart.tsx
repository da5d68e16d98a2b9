import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { Chart } from '../../ui/chart/Chart.tsx'
import { seriesColors } from '../../ui/chart/chart-theme.ts'
import { useFormat } from '../../ui/use-format.ts'
import { stackLines } from '../stack-lines.ts'
import { stackLayout, stackTable, stackTraces } from './stack-chart.ts'

type Props = { readonly input: DebtStackInput; readonly plan: DebtStackPlan }

/** The capital as one bar, from the first claim to the last. */
export function StackChart({ input, plan }: Props) {
  const format = useFormat()
  const scheme = useComputedColorScheme('light')
  const lines = useMemo(() => stackLines(input, plan), [input, plan])
  const data = useMemo(
    () => stackTraces(lines, seriesColors[scheme], format),
    [lines, scheme, format],
  )
  const layout = useMemo(() => stackLayout(input.need, format), [input, format])
  const title = t('ds.chart.stack')
  return (
    <Chart
      title={title}
      label={t('ds.chart.stackLabel', {
        parts: lines.map(({ name, share }) => `${name} ${format.rate(share, 0)}`).join(', '),
      })}
      data={data}
      layout={layout}
      height={150}
      table={stackTable(lines, format)}
    />
  )
}
