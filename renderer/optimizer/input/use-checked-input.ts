import { useDeferredValue, useMemo, useState } from 'react'
import type { InputError } from '#shared/optimizer/optimizer-input'
import { messagesByPath } from './input-words.ts'

type Refusal<Input> = { readonly input: Input; readonly errors: readonly InputError[] }

/**
 * An input with what is wrong with it; of long lists a moment after typing. What main finds wrong with
 * an input it was sent is shown until the input changes.
 *
 * @param check all errors of an input
 * @param present the errors as the form speaks of them
 */
export function useCheckedInput<Input>(
  input: Input,
  check: (input: Input) => readonly InputError[],
  present: (errors: readonly InputError[], input: Input) => readonly InputError[],
) {
  const [refused, setRefused] = useState<Refusal<Input>>()
  const checked = useDeferredValue(input)
  const found = useMemo(() => check(checked), [check, checked])
  const errors = useMemo(
    () => present(refused?.input === checked ? [...found, ...refused.errors] : found, checked),
    [present, refused, found, checked],
  )
  const messages = useMemo(() => messagesByPath(errors), [errors])
  return {
    errors,
    /** The first message at each JSON Pointer. */
    messages,
    isReady: errors.length === 0 && checked === input,
    refuse: (input: Input, errors: readonly InputError[]) => setRefused({ input, errors }),
  }
}
