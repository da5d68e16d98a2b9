import type { MapBox } from '#shared/map/map-box'

const steps = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001]

/** Degrees between the lines of the grid: about a fifth of what is seen across. */
export const gridStep = (degreesAcross: number): number =>
  steps.find((step) => step <= degreesAcross / 5) ?? 0.0005

/** The multiples of a step between two degrees. */
export function gridLines(from: number, to: number, step: number): number[] {
  const lines: number[] = []
  for (let n = Math.ceil(from / step); n * step <= to; n++)
    lines.push(Number((n * step).toFixed(4)))
  return lines
}

export type Grid = {
  readonly step: number
  readonly parallels: number[]
  readonly meridians: number[]
}

export function gridOf({ south, west, north, east }: MapBox): Grid {
  const step = gridStep(east - west)
  return {
    step,
    parallels: gridLines(south, north, step),
    meridians: gridLines(west, east, step),
  }
}
