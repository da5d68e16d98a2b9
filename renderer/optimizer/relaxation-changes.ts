import type {
  InfeasibilitySentences,
  LimitKind,
  RelaxationMove,
} from '#shared/optimizer/optimizer-result'
import { type InputChange, numberAt } from './change-input.ts'

type Words = InfeasibilitySentences['fixes'][number]
type Fix = Pick<Words, 'id' | 'path' | 'kind'> & Partial<Pick<Words, 'value'>>
type Json = Readonly<Record<string, unknown>>

/** To what a limit is rounded, by what it counts. */
const steps: Readonly<Record<LimitKind, number>> = {
  money: 1,
  share: 1e-4,
  ratio: 0.01,
  count: 1,
  months: 1,
  years: 0.01,
  area: 1,
  must: 1,
}

/**
 * The cheapest fix of limits that cannot all hold, as changes of the input. New figures are rounded
 * away from the old ones, as the sentences say them: a figure rounded back would fall just short.
 * Where one number feeds several rows, it goes as far as the row that needs most.
 */
export function relaxationChanges(
  input: Json,
  moves: readonly RelaxationMove[],
  fixes: readonly Fix[],
): readonly InputChange[] {
  const changes = new Map<string, number | string | null>()
  for (const { id, newLimit } of moves) {
    const fix = fixes.find((it) => it.id === id)
    if (!fix?.path) continue
    if (typeof fix.value === 'string') {
      changes.set(fix.path, fix.value)
      continue
    }
    const present = numberAt(input, fix.path)
    const eased = easedValue(present, newLimit, fix.kind)
    const before = changes.get(fix.path)
    changes.set(fix.path, furthest(present, typeof before === 'string' ? undefined : before, eased))
  }
  return [...changes].map(([path, value]) => ({ path, value }))
}

function easedValue(
  present: number | null,
  newLimit: number | null,
  kind: LimitKind | null,
): number | null {
  // "Must buy" has no number to ease: the wish is given up.
  if (newLimit === null || present === null) return null
  const step = kind === null ? guessedStep(present) : steps[kind]
  const count = newLimit / step
  const rounded = newLimit > present ? Math.ceil(count - 1e-6) : Math.floor(count + 1e-6)
  return Number((rounded * step).toPrecision(12))
}

/** Small figures are shares and ratios. */
const guessedStep = (present: number) => (Math.abs(present) < 100 ? 1e-4 : 1)

function furthest(present: number | null, a: number | null | undefined, b: number | null) {
  if (a === undefined || b === null || present === null) return b
  return a === null || Math.abs(a - present) >= Math.abs(b - present) ? a : b
}
