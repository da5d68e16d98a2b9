import type { Covenants } from '#shared/loans/covenants'
import {
  beyondUnder,
  breachesOf,
  isBroken,
  type StressBreakEven,
  type StressedSubject,
  type StressFigure,
  type StressLine,
  type StressPack,
} from '#shared/scenarios/stress-pack'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** A figure with a mark where it is beyond its limit; the mark is read out with it. */
export function writeStressed(
  figure: StressFigure,
  value: number | null,
  covenants: Covenants,
  format: Formatters,
): string {
  if (value === null) return t('common.none')
  const written = figure === 'dscr' ? `${format.number(value, 2)} ×` : format.rate(value, 1)
  return isBroken(figure, value, covenants) ? t('stress.broken', { figure: written }) : written
}

/** With the month in which it is so. */
export const writeWeakest = (
  figure: StressFigure,
  value: number | null,
  month: string | null,
  { covenants, format }: { readonly covenants: Covenants; readonly format: Formatters },
): string => {
  const written = writeStressed(figure, value, covenants, format)
  return value === null || month === null
    ? written
    : t('stress.inMonth', { figure: written, month: format.month(month) })
}

export const stressColumns = () => [
  { title: t('stress.stress') },
  { title: t('stress.dscr'), isFigure: true },
  { title: t('stress.ltv'), isFigure: true },
  { title: t('stress.debtYield'), isFigure: true },
  { title: t('stress.lowestDscr'), isFigure: true },
  { title: t('stress.highestLtv'), isFigure: true },
]

/** The cells of a line, in the order of the columns. */
export function stressCells(line: StressLine, covenants: Covenants, format: Formatters): string[] {
  const words = { covenants, format }
  return [
    t(`stress.key.${line.key}`),
    writeStressed('dscr', line.dscr, covenants, format),
    writeStressed('ltv', line.ltv, covenants, format),
    writeStressed('debtYield', line.debtYield, covenants, format),
    writeWeakest('dscr', line.lowestDscr, line.lowestDscrMonth, words),
    writeWeakest('ltv', line.highestLtv, line.highestLtvMonth, words),
  ]
}

/** The columns of the page that holds everything: which limit a stress breaks, and in which properties. */
export const summaryColumns = ({ subjects }: StressPack) => [
  ...stressColumns().slice(0, 4),
  { title: t('stress.lowestShort'), isFigure: true },
  { title: t('stress.highestShort'), isFigure: true },
  { title: t('stress.breaks') },
  ...(subjects.length > 1 ? [{ title: t('stress.where') }] : []),
]

export const summaryCells = (line: StressLine, pack: StressPack, format: Formatters): string[] => [
  ...stressCells(line, pack.covenants, format),
  writeBreaches(line, pack.covenants, format),
  ...(pack.subjects.length > 1 ? [writeWhere(line, pack, format)] : []),
]

/** Which limits a line breaks: at once, or later and when it is the worst. */
export function writeBreaches(line: StressLine, covenants: Covenants, format: Formatters): string {
  const breaches = breachesOf(line, covenants)
  if (breaches.length === 0) return t('stress.holds')
  return breaches
    .map(({ figure, isAtOnce, month }) => {
      const name = t(`stress.${figure}`)
      if (isAtOnce) return name
      return month === null
        ? t('stress.breaksLater', { figure: name })
        : t('stress.breaksIn', { figure: name, month: format.month(month) })
    })
    .join(', ')
}

const namesShown = 2

/** In how many single properties a stress breaks a limit, and which of them hold as things stand. */
export function writeWhere(
  { key }: Pick<StressLine, 'key'>,
  pack: StressPack,
  format: Formatters,
): string {
  const names = beyondUnder(pack, key)
  const asItStands = beyondUnder(pack, 'asItStands')
  const added = names.filter((name) => !asItStands.includes(name))
  const count = t('stress.whereCount', {
    broken: format.number(names.length),
    all: format.number(pack.subjects.length - 1),
  })
  return added.length === 0
    ? count
    : t('stress.whereAlso', { count, names: writeNames(added, namesShown, format) })
}

/** Which properties are beyond a limit already; null where none is. */
export function writeBeyondAlready(pack: StressPack, format: Formatters): string | null {
  const names = beyondUnder(pack, 'asItStands')
  if (names.length === 0 || pack.subjects.length === 1) return null
  return t('stress.beyondAlready', { names: writeNames(names, 12, format) })
}

function writeNames(names: readonly string[], most: number, format: Formatters): string {
  const rest = names.length - most
  const first = names.slice(0, most).join(', ')
  return rest > 0 ? t('stress.namesMore', { names: first, rest: format.number(rest) }) : first
}

type Driver = keyof StressedSubject['breakEvens']

/** How far it may go, short. */
export function writeBreakEven(
  driver: Driver,
  breakEven: StressBreakEven,
  format: Formatters,
): string {
  switch (breakEven.status) {
    case 'at':
      return writeMoveOf(driver, breakEven.move, format)
    case 'broken':
      return t('stress.brokenNow')
    case 'never':
      return t('stress.never', { move: writeMoveOf(driver, breakEven.upTo, format) })
    default:
      return t('common.none')
  }
}

const writeMoveOf = (driver: Driver, move: number, format: Formatters): string =>
  driver === 'value'
    ? format.rate(move, 1)
    : t('scenarios.points', { points: `+${format.number(move * 100, 2)}` })

/** What the limits are, in a line. */
export function writeCovenants(
  { minDscr, maxLtv, minDebtYield }: Covenants,
  format: Formatters,
): string {
  const parts = [
    minDscr === null ? null : t('stress.minDscr', { limit: format.number(minDscr, 2) }),
    maxLtv === null ? null : t('stress.maxLtv', { limit: format.rate(maxLtv, 1) }),
    minDebtYield === null
      ? null
      : t('stress.minDebtYield', { limit: format.rate(minDebtYield, 1) }),
  ].filter((part) => part !== null)
  return parts.length === 0 ? t('stress.noLimits') : parts.join(' · ')
}
