import { useComputedColorScheme } from '@mantine/core'
import plotly, { type PlotlyLayout, type PlotlyTrace } from 'plotly.js-strict-dist-min'
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef } from 'react'
import { themedLayout } from './chart-theme.ts'

export type ChartHandle = { toPng(): Promise<string> }

type Props = {
  readonly data: readonly PlotlyTrace[]
  readonly layout: PlotlyLayout
  readonly height: number
  readonly label: string
  readonly ref?: Ref<ChartHandle>
}

const config = { displayModeBar: false, responsive: false, scrollZoom: false }

/** Draws with Plotly; loaded only when a chart comes into view of the code, never with the first page. */
export function PlotlyCanvas({ data, layout, height, label, ref }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const inTurn = useTurns()
  const scheme = useComputedColorScheme('light')
  useEffect(() => {
    const target = element.current
    if (!target) return
    const themed = { ...themedLayout(scheme, layout), height }
    inTurn(() => plotly.react(target, data, themed, config))
  }, [data, layout, scheme, height, inTurn])
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(() => inTurn(() => plotly.Plots.resize(target)))
    observer.observe(target)
    return () => {
      observer.disconnect()
      inTurn(() => plotly.purge(target))
    }
  }, [inTurn])
  useImperativeHandle(ref, () => ({
    toPng: async () => {
      const target = element.current
      if (!target) return ''
      const size = { width: target.clientWidth, height: target.clientHeight }
      return plotly.toImage(target, { format: 'png', ...size, scale: 2 })
    },
  }))
  return <div ref={element} role="img" aria-label={label} style={{ height }} />
}

/** Runs one call at a time: a drawing that is emptied while Plotly still measures it throws. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((call: () => unknown) => {
    last.current = last.current.then(call, call)
  }, [])
}
