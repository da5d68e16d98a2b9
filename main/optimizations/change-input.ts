import type { InputError } from '#shared/optimizer/optimizer-input'
import { contractOf } from '#shared/optimizer/optimizers'
import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import { AppError } from '../app-error.ts'

export type Change = { readonly path: string; readonly value?: unknown }

/**
 * The input with fields changed, each named by a JSON Pointer; `null` takes a field away.
 *
 * @throws AppError INVALID_INPUT with every error found
 */
export function changeInput<Name extends OptimizerName>(
  { optimizer, input }: { optimizer: Name; input: Readonly<Record<string, unknown>> },
  changes: readonly Change[],
): SolverJobs[Name]['input'] {
  const { whatIf: _whatIf, frontier: _frontier, ...base } = input
  const changed = structuredClone(base)
  const errors = changes.flatMap((change) => setAt(changed, change))
  if (errors.length > 0) throw invalidInput(errors)
  return requireInput(optimizer, changed)
}

/** @throws AppError INVALID_INPUT with every error found */
export function requireInput<Name extends OptimizerName>(
  optimizer: Name,
  value: unknown,
): SolverJobs[Name]['input'] {
  const parsed = contractOf(optimizer).parse(value)
  if (!parsed.ok) throw invalidInput(parsed.errors)
  return parsed.input
}

export const invalidInput = (errors: readonly InputError[]): AppError<'INVALID_INPUT'> =>
  new AppError('INVALID_INPUT', {
    message: errors[0]?.message ?? 'Some inputs need a correction.',
    data: { errors: [...errors] },
  })

function setAt(root: unknown, { path, value }: Change): InputError[] {
  const parts = path.split('/').slice(1).map(unescape)
  const key = parts.pop()
  const parent = parts.reduce(childOf, root)
  if (!path.startsWith('/') || key === undefined || !canHold(parent, key)) {
    return [{ code: 'bad_path', path, message: `There is no place called “${path}” in the input.` }]
  }
  Object.defineProperty(parent, key, {
    value: value ?? null,
    writable: true,
    enumerable: true,
    configurable: true,
  })
  return []
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

const childOf = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? Reflect.get(parent, key)
    : undefined

/** Objects take any field, and the schema judges it; lists are not lengthened. */
function canHold(parent: unknown, key: string): parent is object {
  if (typeof parent !== 'object' || parent === null) return false
  return !Array.isArray(parent) || (/^\d+$/.test(key) && Object.hasOwn(parent, key))
}
