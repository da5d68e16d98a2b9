import { resolveOptions } from '#shared/optimizer/optimizer-input'
import { contractOf } from '#shared/optimizer/optimizers'
import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import type { Settings } from '#shared/settings'

/** The input with every solver option spelled out; the owner's time limits apply where it has none. */
export function withSolveOptions<Name extends OptimizerName>(
  optimizer: Name,
  input: SolverJobs[Name]['input'],
  settings: Settings,
): SolverJobs[Name]['input'] {
  const isMixed = contractOf(optimizer).isMixed(input)
  const own = isMixed ? settings.milpTimeLimitSec : settings.lpTimeLimitSec
  const options = resolveOptions({
    ...input.options,
    timeLimitSec: input.options?.timeLimitSec ?? own,
  })
  return { ...input, options }
}
