import type { Run } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'

/** A run on its way to its optimizer's wizard, to be changed and run again. */

type Handed = Pick<Run, 'name' | 'source' | 'subject' | 'input'>

const keyOf = (optimizer: OptimizerName) => `freehold.${optimizer}.draft`

export const handRun = (
  { optimizer, name, source, subject, input }: Pick<Run, 'optimizer'> & Handed,
  storage: Pick<Storage, 'setItem'>,
): void => storage.setItem(keyOf(optimizer), JSON.stringify({ name, source, subject, input }))

/** The run that was handed over, as JSON text; it is taken once. */
export function takeHandedText(
  optimizer: OptimizerName,
  storage: Pick<Storage, 'getItem' | 'removeItem'>,
): string | null {
  const text = storage.getItem(keyOf(optimizer))
  storage.removeItem(keyOf(optimizer))
  return text
}
