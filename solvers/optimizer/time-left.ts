import type { SolveContext } from './optimizer.ts'

/** Seconds until a limit that begins now; a solver is never asked to stop before it begins. */
export function countDown({ clock }: SolveContext, limitSec: number): () => number {
  const deadline = clock() + limitSec * 1000
  return () => Math.max(0.01, (deadline - clock()) / 1000)
}
