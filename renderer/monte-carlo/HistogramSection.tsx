import { useMemo } from 'react'
import type { Distribution, MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { useChartColors } from '../optimizer/use-chart-colors.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = { readonly result: MonteCarloResult }

const marks = ['p5', 'p50', 'p95'] as const

/** How often each return comes out, with the middle and the middle nine tenths marked. */
export function HistogramSection({ result }: Props) {
  const format = useFormat()
  const { ink } = useChartColors()
  const { irr } = result.figures
  const bars = useMemo(() => {
    const { edges = [], counts = [] } = irr?.histogram ?? {}
    return counts.map((count, k) => {
      const [from = 0, to = 0] = [edges[k], edges[k + 1]]
      return { count, middle: (from + to) / 2, text: `${format.rate(from)} – ${format.rate(to)}` }
    })
  }, [irr, format])
  const data = useMemo(
    () => [
      {
        type: 'bar',
        x: bars.map(({ middle }) => middle),
        y: bars.map(({ count }) => count),
        hovertext: bars.map(({ text, count }) => `${text}: ${format.number(count)}`),
        hoverinfo: 'text',
      },
    ],
    [bars, format],
  )
  const layout = useMemo(() => markedLayout(irr ?? null, ink, format), [irr, ink, format])
  if (!irr) return null
  return (
    <Chart
      title={t('risk.histogram')}
      label={t('risk.histogramLabel', { low: format.rate(irr.p5), high: format.rate(irr.p95) })}
      data={data}
      layout={layout}
      height={300}
      table={{
        head: [t('risk.figure.irr'), t('risk.count')],
        rows: bars.map(({ text, count }) => [text, format.number(count)]),
      }}
    />
  )
}

function markedLayout(irr: Distribution | null, ink: string, format: Formatters) {
  return {
    margin: { t: 28, r: 16, b: 40, l: 56 },
    bargap: 0.05,
    xaxis: { fixedrange: true, tickformat: '.1~%' },
    yaxis: { fixedrange: true },
    shapes: marks.map((mark) => ({
      type: 'line',
      x0: irr?.[mark],
      x1: irr?.[mark],
      yref: 'paper',
      y0: 0,
      y1: 1,
      line: { width: 1.5, dash: 'dash', color: ink },
    })),
    annotations: marks.map((mark) => ({
      x: irr?.[mark],
      yref: 'paper',
      y: 1,
      yanchor: 'bottom',
      showarrow: false,
      text: `${t(`risk.${mark}`)} ${format.rate(irr?.[mark] ?? 0)}`,
    })),
  }
}
