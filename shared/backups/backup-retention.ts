import type { IsoInstant } from '../dates.ts'

/** A backup as retention looks at it. Numbers grow with each backup, whatever the clock says. */
export type AgedBackup = {
  readonly number: number
  readonly madeAt: IsoInstant
  readonly isGood: boolean
  /** Made before something that replaces the file: kept beside those that time keeps. */
  readonly isSafety: boolean
}

/** How many are kept of each length of time; of years, all. */
const keptBy = [
  { length: 'yyyy-mm-ddThh'.length, count: 24 },
  { length: 'yyyy-mm-dd'.length, count: 30 },
  { length: 'yyyy-mm'.length, count: 12 },
  { length: 'yyyy'.length, count: Number.POSITIVE_INFINITY },
] as const

const leastGood = 3
const keptSafety = 5

/**
 * The numbers of the backups that may go: the newest of each of the last 24 hours, 30 days, 12 months and of
 * every year stay, those counted in which a backup was made, and always the newest three good ones.
 *
 * The clock is not asked, and the days of backups are compared only among those between two jumps of the
 * clock backwards: a clock that was set to another year and back lets none go that would have stayed.
 * A damaged backup stays until three good ones are newer.
 */
export function expiredBackups<B extends AgedBackup>(backups: readonly B[]): B[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number)
  const good = newestFirst.filter(({ isGood }) => isGood)
  const kept = new Set<AgedBackup>([
    ...good.slice(0, leastGood),
    ...good.filter(({ isSafety }) => isSafety).slice(0, keptSafety),
    ...keptBy.flatMap(({ length, count }) => newestOfEach(good, length, count)),
  ])
  const since = good[leastGood - 1]?.number ?? 0
  return newestFirst.filter((one) => (one.isGood ? !kept.has(one) : one.number < since))
}

/** The newest backup of each of the newest stretches of time, named by the first letters of its instant. */
function newestOfEach(newestFirst: readonly AgedBackup[], length: number, count: number) {
  const newest = new Map<string, AgedBackup>()
  const eras = erasOf(newestFirst)
  for (const backup of newestFirst) {
    const stretch = `${eras.get(backup) ?? 0} ${backup.madeAt.slice(0, length)}`
    if (!newest.has(stretch)) newest.set(stretch, backup)
  }
  return [...newest.values()].slice(0, count)
}

/** Counts up each time when a backup says to be older than the one before it. */
function erasOf(newestFirst: readonly AgedBackup[]): ReadonlyMap<AgedBackup, number> {
  const eras = new Map<AgedBackup, number>()
  let era = 0
  let before = ''
  for (const backup of newestFirst.toReversed()) {
    if (backup.madeAt < before) era += 1
    before = backup.madeAt
    eras.set(backup, era)
  }
  return eras
}
