/** Where nothing is booked yet, an axis shows a hundred units of money and not fractions of a cent. */
const leastTop = 100_00

/** The lines of an axis that holds these amounts and zero, in minor units: 0, 20,000, 40,000 … */
export const moneyTicks = (amounts: readonly number[]): number[] =>
  niceTicks(Math.min(0, ...amounts), amounts.some(Boolean) ? Math.max(1, ...amounts) : leastTop)

/** About five round steps that cover a range: 0, 20,000, 40,000 … */
function niceTicks(lowest: number, highest: number): number[] {
  const rough = (highest - lowest) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10)
  const first = Math.floor(lowest / step)
  const last = Math.ceil(highest / step)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}
