import { groupBy } from '#shared/group-by'
import type { Recurring } from '#shared/recurring/recurring'
import {
  type Expected,
  fittingPairs,
  type MatchCandidate,
  type OccurrenceMatch,
  pickNearest,
} from '#shared/recurring/recurring-match'
import type { Assignment } from './assign-lines.ts'
import type { OwnLine } from './known-lines.ts'
import { isNamedIn } from './line-text.ts'

/** A line that goes into the books, with where it belongs as far as that is known. */
export type NewLine = {
  readonly index: number
  readonly own: OwnLine
  readonly assignment: Assignment
}

type Due = Expected & { readonly recurring: Pick<Recurring, 'id' | 'name' | 'payee'> }
type Candidate = MatchCandidate & NewLine

/**
 * Which new lines are what was expected, by their place in the file. A line that fits several recurring
 * bookings, as one of four equal rents, is taken only for the one whose payee or name it bears.
 */
export function findExpected<Occurrence extends Due>(
  lines: readonly NewLine[],
  open: readonly Occurrence[],
): ReadonlyMap<number, Occurrence> {
  const pairs = fittingPairs(open, lines.map(toCandidate))
  const clear = [...groupBy(pairs, ({ candidate }) => candidate.id).values()].flatMap(onlyClear)
  return new Map(
    pickNearest(clear).map(({ occurrence, candidate }) => [candidate.index, occurrence]),
  )
}

function toCandidate(line: NewLine): Candidate {
  const { date, amount } = line.own.line
  const { propertyId, unitId } = line.assignment
  // Of equal lines the first of the file comes first: ids are compared as text.
  const id = String(line.index).padStart(9, '0')
  return { ...line, id, date, amount, propertyId, unitId }
}

function onlyClear<Pair extends OccurrenceMatch<Due, Candidate>>(
  pairs: readonly Pair[],
): readonly Pair[] {
  if (isOfOne(pairs)) return pairs
  const named = pairs.filter(({ occurrence: { recurring }, candidate: { own, assignment } }) =>
    [recurring.payee ?? '', recurring.name].some((name) =>
      isNamedIn(own.text, assignment.payee, name),
    ),
  )
  return isOfOne(named) ? named : []
}

const isOfOne = (pairs: readonly OccurrenceMatch<Due, Candidate>[]): boolean =>
  pairs.every(({ occurrence }) => occurrence.recurringId === pairs[0]?.occurrence.recurringId)
