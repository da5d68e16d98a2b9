import { useMemo } from 'react'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly result: MonteCarloResult }

/** How many futures have broken a limit by each month. */
export function BreachChart({ result }: Props) {
  const format = useFormat()
  const lines = useMemo(() => {
    const { dscrBreach, ltvBreach } = result.probabilities
    return [
      ...(dscrBreach ? [{ name: t('risk.dscrLimit'), shares: dscrBreach.byMonth }] : []),
      ...(ltvBreach ? [{ name: t('risk.ltvLimit'), shares: ltvBreach.byMonth }] : []),
    ]
  }, [result])
  const data = useMemo(
    () =>
      lines.map(({ name, shares }) => ({
        type: 'scatter',
        mode: 'lines',
        name,
        x: shares.map((_, m) => m + 1),
        y: shares,
      })),
    [lines],
  )
  const layout = useMemo(
    () => ({
      margin: { t: 16, r: 16, b: 48, l: 56 },
      xaxis: { fixedrange: true, title: { text: t('risk.monthNumber'), standoff: 8 } },
      yaxis: { fixedrange: true, tickformat: '.0~%', rangemode: 'tozero' },
    }),
    [],
  )
  if (lines.length === 0) return null
  return (
    <Chart
      title={t('risk.breach')}
      label={t('risk.breachLabel')}
      data={data}
      layout={layout}
      height={280}
      table={{
        head: [t('risk.monthNumber'), ...lines.map(({ name }) => name)],
        rows: Array.from({ length: result.months }, (_, m) => [
          String(m + 1),
          ...lines.map(({ shares }) => format.rate(shares[m] ?? 0)),
        ]),
      }}
    />
  )
}
