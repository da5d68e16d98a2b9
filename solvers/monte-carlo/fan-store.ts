import { BAND_SHARES, BANDS, SERIES } from '#shared/monte-carlo-result'
import type { Fan, SeriesName } from '#shared/monte-carlo-result'
import { quantiles } from './quantiles.ts'

/** The months of the first paths: enough for steady bands, and never more memory than for so many numbers. */
const mostCells = 2_400_000

export type FanStore = {
  readonly months: number
  readonly paths: number
  /** `[month][path]`; single precision draws a chart exactly enough. */
  readonly cells: Readonly<Record<SeriesName, Float32Array>>
}

export function makeFanStore(months: number, paths: number): FanStore {
  const kept = Math.min(paths, Math.floor(mostCells / months))
  const cells = Object.fromEntries(SERIES.map((name) => [name, new Float32Array(months * kept)]))
  return { months, paths: kept, cells: cells as FanStore['cells'] }
}

export function keepPath(
  work: Readonly<Record<SeriesName, Float64Array>>,
  path: number,
  { months, paths, cells }: FanStore,
): void {
  if (path >= paths) return
  for (const name of SERIES) {
    const [from, to] = [work[name], cells[name]]
    for (let m = 0; m < months; m += 1) to[m * paths + path] = from[m] ?? Number.NaN
  }
}

/** Five percentiles a month; null in months where too few paths have the figure to speak of a spread. */
export function bandsOf({ months, paths, cells }: FanStore, series: SeriesName): Fan {
  const fan: Fan = { p5: [], p25: [], p50: [], p75: [], p95: [] }
  for (let m = 0; m < months; m += 1) {
    const row = cells[series].subarray(m * paths, (m + 1) * paths)
    const present = Float64Array.from(row).filter((value) => !Number.isNaN(value))
    const found = present.length * 2 < paths ? [] : quantiles(present, BAND_SHARES)
    BANDS.forEach((band, k) => fan[band].push(found[k] ?? null))
  }
  return fan
}
