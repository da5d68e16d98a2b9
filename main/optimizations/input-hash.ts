import { createHash } from 'node:crypto'
import type { AnyInput, AnyResult } from '#shared/optimizer/optimizers'

/**
 * What an input asks, as a SHA-256 in hex: the same for every order of its fields. The run's name and
 * the solver's options are left out; deal ids and names stay in, because the answer is written in them.
 */
export function hashInput(input: AnyInput): string {
  const { name: _name, contract: _contract, options: _options, ...asked } = input
  return hashJson(asked)
}

/** What a result says, without how long it took. */
export function hashResult(result: AnyResult): string {
  const { timing: _timing, ...said } = result
  return hashJson(said)
}

/** JSON with the fields of every object in order of their names; absent and undefined are the same. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )

/** SHA-256 in hex of what a document of JSON says, whatever the order of its fields. */
export const hashJson = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
