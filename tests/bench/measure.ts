/** The middle value; of an even count, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Milliseconds that each run took, the first `warmUps` runs left out. */
export async function time(
  runs: number,
  task: () => Promise<unknown> | unknown,
  warmUps = 1,
): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs + warmUps; run++) {
    const start = performance.now()
    await task()
    if (run >= warmUps) times.push(performance.now() - start)
  }
  return times
}

/** One line: the figure, its spread, and the ratio to the baseline of the same run. */
export function report(
  label: string,
  values: readonly number[],
  baseline?: readonly number[],
): void {
  const ratio = baseline ? `   ${(median(values) / median(baseline)).toFixed(2)} × baseline` : ''
  const spread = `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`
  console.log(`${label.padEnd(52)} ${median(values).toFixed(1)} ms (${spread})${ratio}`)
}
