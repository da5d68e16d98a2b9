import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Covenants } from '#shared/loans/covenants'
import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import type { Projection } from '#shared/finance/pro-forma/projection'
import { ratioMonths } from '#shared/finance/pro-forma/ratio-months'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { useFormat } from '../ui/use-format.ts'
import { type Ratio, ratioLayout, ratioTable, ratioTraces } from './ratio-chart.ts'
import { useToneColors } from './use-tone-colors.ts'

type Props = {
  readonly startMonth: string
  readonly scenarios: readonly { readonly name: string; readonly projection: Projection }[]
}

const ratios = ['dscr', 'ltv', 'debtYield'] as const satisfies readonly Ratio[]

const limitOf = (covenants: Covenants | undefined, ratio: Ratio): number | null => {
  if (covenants === undefined) return null
  if (ratio === 'dscr') return covenants.minDscr
  return ratio === 'ltv' ? covenants.maxLtv : covenants.minDebtYield
}

/** Cover, loan to value and debt yield over time, with what lenders ask for. */
export function RatioChart({ startMonth, scenarios }: Props) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const tones = useToneColors()
  const [ratio, setRatio] = useState<Ratio>('dscr')
  const covenants = useQuery(
    queries.scenarios.covenants.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  const limit = limitOf(covenants.data, ratio)
  const course = useMemo(() => {
    const months = scenarios[0]?.projection.lines.noi.length ?? 1
    const axis = monthAxis(startMonth, months)
    return {
      ratio,
      limit,
      months: Array.from({ length: months }, (_, month) => monthAt(axis, month)),
      lines: scenarios.map(({ name, projection }) => ({
        name,
        values: ratioMonths(projection.lines, lastOwned(projection))[ratio],
      })),
    }
  }, [startMonth, scenarios, ratio, limit])
  const data = useMemo(() => ratioTraces(course, tones.bad, format), [course, tones, format])
  const layout = useMemo(() => ratioLayout(course), [course])
  return (
    <Chart
      title={t('scenarios.ratios')}
      label={t('scenarios.ratiosLabel')}
      data={data}
      layout={layout}
      height={280}
      table={ratioTable(course, format)}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('scenarios.figure')}
          value={ratio}
          onChange={(value) => setRatio(value as Ratio)}
          data={ratios.map((value) => ({ value, label: t(`scenarios.ratio.${value}`) }))}
        />
      }
    />
  )
}

/** The last month in which something is worth or owed anything. */
const lastOwned = ({ lines }: Projection): number =>
  Math.max(
    1,
    lines.noi.findLastIndex((noi, month) => noi !== 0 || lines.value[month] !== 0),
  )
