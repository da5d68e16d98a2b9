import { BAND_SHARES, BANDS, SERIES } from '#shared/monte-carlo/monte-carlo-result'
import type { Fan, SeriesName } from '#shared/monte-carlo/monte-carlo-result'
import { quantiles } from './quantiles.ts'

/** The months of the first paths: enough for steady bands, and never more memory than for so many numbers. */
const mostCells = 1_200_000
const mostPaths = 5000

export type FanStore = {
  readonly months: number
  readonly paths: number
  /** `[month][path]`; single precision draws a chart exactly enough. */
  readonly cells: Readonly<Record<SeriesName, Float32Array>>
}

export function makeFanStore(months: number, paths: number): FanStore {
  const kept = Math.min(paths, mostPaths, Math.floor(mostCells / months))
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
  const row = new Float64Array(paths)
  for (let m = 0; m < months; m += 1) {
    const count = copyPresent(cells[series], m * paths, row)
    const found = count * 2 < paths ? [] : quantiles(row.subarray(0, count), BAND_SHARES)
    BANDS.forEach((band, k) => fan[band].push(found[k] ?? null))
  }
  return fan
}

function copyPresent(cells: Float32Array, from: number, row: Float64Array): number {
  let count = 0
  for (let k = from; k < from + row.length; k += 1) {
    const value = cells[k] ?? Number.NaN
    if (Number.isNaN(value)) continue
    row[count] = value
    count += 1
  }
  return count
}
