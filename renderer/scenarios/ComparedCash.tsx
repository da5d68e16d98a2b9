import { useMemo } from 'react'
import { monthAt, monthAxis } from '#shared/finance/pro-forma/month-axis'
import { t } from '../app/messages/t.ts'
import { LinesChart } from '../ui/chart/LinesChart.tsx'
import type { Compared } from './compared-scenarios.ts'

type Props = { readonly startMonth: string; readonly compared: readonly Compared[] }

/** Cash in hand by month, a line for each scenario, without what a sale in the last month brings. */
export function ComparedCash({ startMonth, compared }: Props) {
  const [days, lines] = useMemo(() => {
    const shown = Math.max(0, (compared[0]?.projection.lines.cash.length ?? 0) - 1)
    const axis = monthAxis(startMonth, shown)
    return [
      Array.from({ length: shown }, (_, month) => `${monthAt(axis, month)}-01`),
      compared.map(({ name, projection }) => ({
        name,
        amounts: projection.lines.cash.slice(0, shown),
      })),
    ]
  }, [startMonth, compared])
  return (
    <LinesChart
      title={t('scenarios.cash')}
      label={t('scenarios.comparedCashLabel')}
      days={days}
      lines={lines}
      isMonthly
    />
  )
}
