import type { PlotlyLayout, PlotlyTrace } from 'plotly.js-strict-dist-min'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { bug } from '#shared/bug'
import { t } from '../../app/messages/t.ts'
import { ChartFrame } from '../ChartFrame.tsx'
import type { ChartTableData } from '../ChartTable.tsx'
import { LoadingState } from '../LoadingState.tsx'
import type { ChartHandle } from './PlotlyCanvas.tsx'

const PlotlyCanvas = lazy(() =>
  import('./PlotlyCanvas.tsx').then((module) => ({ default: module.PlotlyCanvas })),
)

type Props = {
  readonly title: string
  /** What the chart shows, in a sentence; read out in its place. */
  readonly label: string
  /** Plotly traces; keep them stable (useMemo), the chart is redrawn when they change. */
  readonly data: readonly PlotlyTrace[]
  readonly layout?: PlotlyLayout
  readonly height?: number
  readonly table: ChartTableData
  /** What the chart shows can be chosen here, beside its title. */
  readonly controls?: ReactNode
}

const noLayout: PlotlyLayout = {}

/** A Plotly chart in the theme's colours. */
export function Chart({ title, label, data, layout = noLayout, height = 320, ...frame }: Props) {
  const handle = useRef<ChartHandle>(null)
  return (
    <ChartFrame
      title={title}
      height={height}
      {...frame}
      toPng={async () => (handle.current ?? bug('the chart is not drawn')).toPng()}
    >
      {/* What stands below must not jump when the chart is there. */}
      <div style={{ minHeight: height }}>
        <Suspense fallback={<LoadingState label={t('chart.drawing')} />}>
          <PlotlyCanvas ref={handle} data={data} layout={layout} height={height} label={label} />
        </Suspense>
      </div>
    </ChartFrame>
  )
}
