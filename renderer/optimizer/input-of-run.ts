import { bug } from '#shared/bug'
import { contractOf } from '#shared/optimizer/optimizers'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { InputOf } from './optimizer-view.ts'

type Stored<Name extends OptimizerName> = {
  readonly optimizer: Name
  readonly input: Readonly<Record<string, unknown>>
}

const known = new WeakMap<object, unknown>()

/** The input a run was solved with, as its optimizer reads it. It was checked before it was solved. */
export function inputOfRun<Name extends OptimizerName>({
  optimizer,
  input,
}: Stored<Name>): InputOf<Name> {
  if (!known.has(input)) {
    const parsed = contractOf(optimizer).parse(input)
    known.set(input, parsed.ok ? parsed.input : bug('a stored input keeps the contract'))
  }
  return known.get(input) as InputOf<Name>
}
