import { parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { z } from 'zod'
import { takeHandedText } from '../optimizer/handed-run.ts'
import type { LeasingDraft } from './draft.ts'
import { draftOfInput } from './draft-of-input.ts'

const Handed = z.object({ name: z.string(), input: z.unknown() })

/** A run that its page hands over to be changed and run again; it is taken once. */
export function takeHandedMix(
  storage: Pick<Storage, 'getItem' | 'removeItem'>,
): LeasingDraft | null {
  const text = takeHandedText('leasing-mix', storage)
  return text === null ? null : readHandedMix(text)
}

/** The draft that a stored run started from; null for anything that is not a run's input. */
export function readHandedMix(text: string): LeasingDraft | null {
  const handed = Handed.safeParse(parseJson(text))
  if (!handed.success) return null
  const parsed = parseLeasingMixInput(handed.data.input)
  return parsed.ok ? draftOfInput(parsed.input, handed.data.name) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
