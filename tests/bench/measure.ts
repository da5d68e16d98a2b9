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

/** The value that one in twenty is above. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** Milliseconds by the clock, and of the processor. */
export async function once(
  task: () => Promise<unknown> | unknown,
): Promise<{ ms: number; cpuMs: number }> {
  const before = process.cpuUsage()
  const start = performance.now()
  await task()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { ms, cpuMs: (user + system) / 1000 }
}

/** The longest time for which nothing else got its turn while a task ran. */
export async function longestBlock(task: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await task()
  clearInterval(timer)
  return Math.max(longest, performance.now() - last)
}
