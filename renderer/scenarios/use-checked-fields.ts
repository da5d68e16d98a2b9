import { useState } from 'react'
import type { z } from 'zod'

type NumbersOf<Fields> = {
  [Name in keyof Fields & string]: number extends Fields[Name] ? Name : never
}[keyof Fields & string]

/**
 * Number fields that are worked with as they are typed: what the schema refuses stays in its field with the
 * reason, and the assumptions keep what they had.
 */
export function useCheckedFields<Fields extends object>(
  shape: Readonly<Record<keyof Fields & string, z.ZodType>>,
  fields: Fields,
  onChange: (fields: Fields) => void,
) {
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal>>(new Map())
  const valueOf = (name: NumbersOf<Fields>): number | null => {
    const typed = refused.get(name)
    const kept = fields[name]
    return typed ? typed.value : typeof kept === 'number' ? kept : null
  }
  const set = (name: NumbersOf<Fields>, value: number | null) => {
    const parsed = shape[name].safeParse(value)
    const message = parsed.success ? undefined : parsed.error.issues[0]?.message
    const rest = [...refused].filter(([other]) => other !== name)
    setRefused(new Map(message === undefined ? rest : [...rest, [name, { value, message }]]))
    if (parsed.success) onChange({ ...fields, [name]: value })
  }
  return { valueOf, set, errorOf: (name: string) => refused.get(name)?.message }
}

type Refusal = { readonly value: number | null; readonly message: string }
