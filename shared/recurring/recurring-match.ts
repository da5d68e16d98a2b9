import { compareText } from '../compare-text.ts'
import { addDays, daysBetween, type IsoDate } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import type { Minor } from '../money.ts'

/** What is expected on a day, and how exactly. */
export type Expected = {
  readonly recurringId: string
  readonly date: IsoDate
  readonly amount: Minor
  readonly propertyId: string
  readonly unitId: string | null
  readonly daysTolerance: number
  readonly amountTolerance: Minor
}

/** A line that may be what was expected: a booking, or a line of a bank file before it is one. */
export type MatchCandidate = {
  readonly id: string
  readonly date: IsoDate
  readonly amount: Minor
  /** Null where nothing says yet which property the line is of; it then fits any. */
  readonly propertyId: string | null
  readonly unitId: string | null
}

export type OccurrenceMatch<Occurrence extends Expected, Candidate extends MatchCandidate> = {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly daysApart: number
}

/**
 * Which lines are what was expected. A line fits when it is of the same property (and of the same unit,
 * where both name one), on the same side of zero, and within the tolerance of days and of money. Each line
 * is taken once and so is each due day; the nearest days come first, then the nearest amounts.
 *
 * @returns pairs in the order of their due days
 *
 * Check: −$1,200 due on 2026-03-01 ± 5 days: of −$1,200 on 2026-02-27 and on 2026-03-03, both two days
 * away, the earlier is taken; −$1,210 only with a tolerance of $10 or more.
 */
export const matchOccurrences = <Occurrence extends Expected, Candidate extends MatchCandidate>(
  occurrences: readonly Occurrence[],
  candidates: readonly Candidate[],
): OccurrenceMatch<Occurrence, Candidate>[] => pickNearest(fittingPairs(occurrences, candidates))

/** Everything expected with every line that fits it; years of both are paired by looking at near days only. */
export function fittingPairs<Occurrence extends Expected, Candidate extends MatchCandidate>(
  occurrences: readonly Occurrence[],
  candidates: readonly Candidate[],
): OccurrenceMatch<Occurrence, Candidate>[] {
  const candidatesByDay = groupBy(candidates, ({ date }) => date)
  const near = ({ date, daysTolerance }: Occurrence): Candidate[] =>
    Array.from(
      { length: 2 * daysTolerance + 1 },
      (_, day) => candidatesByDay.get(addDays(date, day - daysTolerance)) ?? [],
    ).flat()
  return occurrences.flatMap((occurrence) =>
    near(occurrence)
      .filter((candidate) => fits(occurrence, candidate))
      .map((candidate) => ({
        occurrence,
        candidate,
        daysApart: Math.abs(daysBetween(occurrence.date, candidate.date)),
      })),
  )
}

/** Of pairs that fit, each line once and each due day once, as `matchOccurrences` says. */
export function pickNearest<Occurrence extends Expected, Candidate extends MatchCandidate>(
  pairs: readonly OccurrenceMatch<Occurrence, Candidate>[],
): OccurrenceMatch<Occurrence, Candidate>[] {
  const taken = new Set<string>()
  return pairs
    .toSorted(byNearest)
    .filter(({ occurrence: { recurringId, date }, candidate }) => {
      const keys = [`due ${recurringId} ${date}`, `line ${candidate.id}`]
      if (keys.some((key) => taken.has(key))) return false
      for (const key of keys) taken.add(key)
      return true
    })
    .sort((a, b) => compareText(a.occurrence.date, b.occurrence.date))
}

const fits = (expected: Expected, candidate: MatchCandidate): boolean =>
  (candidate.propertyId === null || candidate.propertyId === expected.propertyId) &&
  (candidate.unitId === null || expected.unitId === null || candidate.unitId === expected.unitId) &&
  Math.sign(candidate.amount) === Math.sign(expected.amount) &&
  Math.abs(candidate.amount - expected.amount) <= expected.amountTolerance

type Pair = OccurrenceMatch<Expected, MatchCandidate>

const byNearest = (a: Pair, b: Pair): number =>
  a.daysApart - b.daysApart ||
  amountApart(a) - amountApart(b) ||
  compareText(a.candidate.date, b.candidate.date) ||
  compareText(a.occurrence.date, b.occurrence.date) ||
  compareText(a.candidate.id, b.candidate.id)

const amountApart = ({ occurrence, candidate }: Pair): number =>
  Math.abs(candidate.amount - occurrence.amount)
