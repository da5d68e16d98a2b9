import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import { RunSubject } from '#shared/scenarios/run-subject'
import { z } from 'zod'
import { takeHandedText } from '../optimizer/handed-run.ts'
import type { StackDraft } from './draft.ts'
import { draftOfInput } from './draft-of-input.ts'

const Handed = z.object({
  name: z.string(),
  subject: RunSubject.nullable().default(null),
  input: z.unknown(),
})

/** A run that its page hands over to be changed and run again; it is taken once. */
export function takeHandedStack(
  storage: Pick<Storage, 'getItem' | 'removeItem'>,
): StackDraft | null {
  const text = takeHandedText('debt-stack', storage)
  return text === null ? null : readHandedStack(text)
}

/** The draft that a stored run started from; null for anything that is not a run's input. */
export function readHandedStack(text: string): StackDraft | null {
  const handed = Handed.safeParse(parseJson(text))
  if (!handed.success) return null
  const parsed = parseDebtStackInput(handed.data.input)
  return parsed.ok ? draftOfInput(parsed.input, handed.data) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
