import { describe, expect, it } from 'vitest'
import { type AgedBackup, expiredBackups } from '#shared/backups/backup-retention'

const backup = (number: number, madeAt: string, given: Partial<AgedBackup> = {}): AgedBackup => ({
  number,
  madeAt,
  isGood: true,
  isSafety: false,
  ...given,
})

/** Makes a backup at each instant and lets go what may go after each. */
function keepThrough(instants: readonly string[]): AgedBackup[] {
  let kept: AgedBackup[] = []
  instants.forEach((madeAt, n) => {
    kept.push(backup(n + 1, madeAt))
    const expired = new Set(expiredBackups(kept))
    kept = kept.filter((one) => !expired.has(one))
  })
  return kept
}

const hourMs = 3_600_000
const hoursFrom = (start: string, hours: number): string[] =>
  Array.from({ length: hours }, (_, n) => new Date(Date.parse(start) + n * hourMs).toISOString())

const namesOf = (backups: readonly AgedBackup[]) => backups.map(({ madeAt }) => madeAt.slice(0, 13))

describe('the backups that are kept', () => {
  it('are, after 400 days of one an hour, 24 hours, 30 days, 12 months and every year', () => {
    // 400 days from 1 January 2026, 00:00, end on 4 February 2027 at 23:00.
    const kept = namesOf(keepThrough(hoursFrom('2026-01-01T00:00:00.000Z', 400 * 24)))
    const hours = kept.filter((name) => name.startsWith('2027-02-04'))
    expect(hours).toHaveLength(24)
    // Besides 4 February, the last hour of the 29 days before: from 6 January on.
    const days = kept.filter((name) => name >= '2027-01-06' && name < '2027-02-04')
    expect(days).toHaveLength(29)
    expect(days[0]).toBe('2027-01-06T23')
    // Besides January and February 2027, whose last hours are those of days above, ten months of 2026.
    const months = kept.filter((name) => name < '2027-01-06')
    expect(months[0]).toBe('2026-03-31T23')
    expect(months.at(-1)).toBe('2026-12-31T23')
    expect(months).toHaveLength(10)
    expect(kept).toHaveLength(24 + 29 + 10)
  })

  it('are the last of every year, however long ago', () => {
    const instants = [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
      Array.from(
        { length: 12 },
        (_, m) => `${year}-${String(m + 1).padStart(2, '0')}-15T10:00:00.000Z`,
      ),
    )
    // The 30 newest days and 12 newest months reach back to July 2023; of the years before, December.
    expect(namesOf(keepThrough(instants)).slice(0, 4)).toEqual([
      '2020-12-15T10',
      '2021-12-15T10',
      '2022-12-15T10',
      '2023-07-15T10',
    ])
  })

  it('are never fewer than the newest three, though all were made within one hour', () => {
    const minutes = ['10:00', '10:10', '10:20', '10:30', '10:40']
    const kept = keepThrough(minutes.map((time) => `2026-03-02T${time}:00.000Z`))
    expect(kept.map(({ number }) => number)).toEqual([3, 4, 5])
  })

  it('are those that would have been kept, and more, when the clock is set a year back or ahead', () => {
    const before = hoursFrom('2026-03-01T00:00:00.000Z', 60 * 24)
    const honest = keepThrough(before)
    for (const wrong of ['2025-04-30T00:00:00.000Z', '2027-04-30T00:00:00.000Z']) {
      const astray = keepThrough([...before, ...hoursFrom(wrong, 3)])
      // Three hours more push the three oldest of the 24 hours out, and at most three of the 30 days.
      const lost = honest.filter((one) => !astray.some(({ madeAt }) => madeAt === one.madeAt))
      expect(lost.length).toBeLessThanOrEqual(4)
      const back = keepThrough([
        ...before,
        ...hoursFrom(wrong, 3),
        ...hoursFrom('2026-04-30T00:00:00.000Z', 3),
      ])
      expect(namesOf(back)).toContain('2026-03-31T23')
      expect(namesOf(back)).toContain('2026-04-30T02')
    }
  })

  it('are not those that are damaged: they go once three good ones are newer, and count for nothing', () => {
    const bad = backup(2, '2026-03-02T11:00:00.000Z', { isGood: false })
    const good = [1, 3, 4].map((n) => backup(n, `2026-03-02T1${n}:00:00.000Z`))
    expect(expiredBackups([bad, ...good])).toEqual([])
    const third = backup(5, '2026-03-02T15:00:00.000Z')
    expect(expiredBackups([bad, ...good, third])).toEqual([bad])
  })

  it('hold what was made before a restore beside what was made after it in the same hour', () => {
    const safety = backup(1, '2026-03-02T10:00:00.000Z', { isSafety: true })
    const later = [2, 3, 4, 5].map((n) => backup(n, `2026-03-02T10:${n}0:00.000Z`))
    expect(expiredBackups([safety, ...later]).map(({ number }) => number)).toEqual([2])
  })
})
