declare module 'plotly.js-strict-dist-min' {
  export type PlotlyTrace = Readonly<Record<string, unknown>>
  export type PlotlyLayout = Readonly<Record<string, unknown>>
  type Plotly = {
    react(
      element: HTMLElement,
      data: readonly PlotlyTrace[],
      layout: PlotlyLayout,
      config: PlotlyLayout,
    ): Promise<unknown>
    purge(element: HTMLElement): void
    toImage(
      element: HTMLElement,
      options: { format: 'png'; width: number; height: number; scale: number },
    ): Promise<string>
    Plots: { resize(element: HTMLElement): Promise<unknown> | void }
  }
  const plotly: Plotly
  export default plotly
}
