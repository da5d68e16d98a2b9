import type { PlotlyLayout } from 'plotly.js-strict-dist-min'
import { bodyFont } from '../../app/theme/fonts.ts'

/** Colours of series, in the order they are used; told apart in lightness too, in both schemes. */
export const seriesColors = {
  light: ['#2f6f52', '#b5832a', '#4f6d8f', '#a2513f', '#8aa05a', '#6d5a7e', '#968c75', '#1b1e22'],
  dark: ['#6aa887', '#d9ae5f', '#86a5c8', '#d98a76', '#b5c985', '#b09cc4', '#a8a599', '#ebe6da'],
} as const

const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** The chart layout of the current scheme, under the caller's own layout. */
export function themedLayout(scheme: 'light' | 'dark', own: PlotlyLayout): PlotlyLayout {
  const axis = {
    gridcolor: token('--fh-rule'),
    linecolor: token('--fh-rule-strong'),
    zerolinecolor: token('--fh-rule-strong'),
    tickcolor: token('--fh-rule-strong'),
    automargin: true,
  }
  return {
    colorway: seriesColors[scheme],
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font: { family: bodyFont, size: 12, color: token('--fh-ink-soft') },
    margin: { t: 12, r: 12, b: 40, l: 56 },
    hoverlabel: {
      bgcolor: token('--fh-surface'),
      bordercolor: token('--fh-rule-strong'),
      font: { family: bodyFont, size: 12, color: token('--fh-ink') },
    },
    legend: { orientation: 'h', y: -0.2 },
    autosize: true,
    ...own,
    xaxis: { ...axis, ...asRecord(own['xaxis']) },
    yaxis: { ...axis, ...asRecord(own['yaxis']) },
  }
}

const asRecord = (value: unknown): object => (typeof value === 'object' && value ? value : {})
