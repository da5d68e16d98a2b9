export type Bar = {
  readonly key: string
  readonly name: string
  /** Null where there is no figure: no bar then. */
  readonly value: number | null
  /** The figure as it is read. */
  readonly text: string
  /** It stands out among the others. */
  readonly isMain: boolean
}

const names = 176
const figures = 84
const step = 28

/** Where names, bars and figures of lying bars stand, in pixels; figures of less than nothing stand left. */
export function barsGeometry(bars: readonly Bar[], width: number) {
  const values = bars.map(({ value }) => value ?? 0)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const left = names + (low < 0 ? figures : 0)
  const inner = Math.max(1, width - left - figures)
  const scale = inner / (high - low || 1)
  const zero = left - low * scale
  const lines = bars.map((bar, index) => {
    const length = Math.abs(bar.value ?? 0) * scale
    const isLeft = (bar.value ?? 0) < 0
    const x = isLeft ? zero - length : zero
    const textX = isLeft ? x - 6 : x + length + 6
    return { bar, y: index * step + 3, x, length, textX, isLeft }
  })
  return { lines, zero, height: bars.length * step + 4 }
}
