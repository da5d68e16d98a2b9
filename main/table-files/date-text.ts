import { daysBetween, type IsoDate } from '#shared/dates'
import type { DateOrder } from '#shared/imports/table-files'

/** Months as banks abbreviate them in English, German, French, Dutch, Spanish and Italian: by their first letters. */
const monthByName: readonly (readonly [RegExp, number])[] = [
  [/^(jan|gen|ene)/, 1],
  [/^(feb|fev|fév)/, 2],
  [/^(mar|mär|mrz|maa|mrt)/, 3],
  [/^(apr|avr|abr)/, 4],
  [/^(may|mai|mei|mag)/, 5],
  [/^(jun|juin|giu)/, 6],
  [/^(jul|juil|lug)/, 7],
  [/^(aug|aou|aoû|ago)/, 8],
  [/^(sep|set)/, 9],
  [/^(oct|okt|ott)/, 10],
  [/^nov/, 11],
  [/^(dec|dez|déc|dic)/, 12],
]

/**
 * The calendar date that a cell says; a time of day after it is passed over. `25.3.24`, `2024-03-25`,
 * `20240325`, `25 Mar 2024`, `Mar 25, 2024` and `3/25'24` are all dates. Two digits of a year mean 1970 to 2069.
 *
 * @param order decides only where the text leaves it open
 * @returns null when the text is no date in this order, or one that does not exist
 */
export function parseDateText(text: string, order: DateOrder): IsoDate | null {
  const plain = text.slice(0, 60).trim().toLowerCase()
  return parseDigits(plain, order) ?? parseNamedMonth(plain)
}

const separated = /^(\d{1,4})\s*[-/.' ]\s*(\d{1,2})\s*[-/.' ]\s*(\d{4}|\d{1,2})(?=$|[\st,;])/
const compact = /^(\d{4})(\d{2})(\d{2})(?=$|[\st]|\d{4,})/
const compactYearLast = /^(\d{2})(\d{2})(\d{4})$/

function parseDigits(text: string, order: DateOrder): IsoDate | null {
  const match = separated.exec(text)
  if (match) return byOrder(match, order)
  const yearFirst = /^(19|20)/.test(text) ? compact.exec(text) : null
  if (yearFirst) return asDate(yearFirst[1], yearFirst[2], yearFirst[3])
  const yearLast = compactYearLast.exec(text)
  return yearLast ? byOrder(yearLast, order) : null
}

function byOrder([, a = '', b = '', c = '']: readonly string[], order: DateOrder): IsoDate | null {
  if (a.length === 4) return asDate(a, b, c)
  if (a.length === 3) return null
  if (order === 'dmy') return asDate(c, b, a)
  if (order === 'mdy') return asDate(c, a, b)
  return c.length === 4 ? null : asDate(a, b, c)
}

const dayThenMonth =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[-\s/.]*(\p{L}{3,})\.?,?[-\s/.']*(\d{4}|\d{2})(?=$|[\st,;])/u
const monthThenDay = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[\st,;])/u

function parseNamedMonth(text: string): IsoDate | null {
  const withoutWeekday = text.replace(/^\p{L}{2,}\.?,\s*/u, '')
  const dayFirst = dayThenMonth.exec(withoutWeekday)
  if (dayFirst) return asDate(dayFirst[3], monthOfName(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = monthThenDay.exec(withoutWeekday)
  return monthFirst ? asDate(monthFirst[3], monthOfName(monthFirst[1] ?? ''), monthFirst[2]) : null
}

const monthOfName = (name: string): string =>
  String(monthByName.find(([pattern]) => pattern.test(name))?.[1] ?? 0)

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function asDate(yearText = '', monthText = '', dayText = ''): IsoDate | null {
  const year = fullYear(yearText)
  const month = Number(monthText)
  const day = Number(dayText)
  if (year < 1900 || year > 2200 || day < 1 || day > lengthOf(month, year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days of a month; none of a month that does not exist. */
const lengthOf = (month: number, year: number): number =>
  (daysInMonth[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0)

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

export type DateOrderGuess = {
  readonly order: DateOrder
  /** False when the dates read equally well in another order: the owner has to say. */
  readonly isCertain: boolean
  readonly readable: number
  readonly looked: number
}

/**
 * The order in which all, or else the most, of the dates can be read. Where that leaves several, the one under
 * which the dates lie closest together: a statement covers a month sooner than a year.
 */
export function detectDateOrder(cells: Iterable<string>): DateOrderGuess {
  const distinct = new Set<string>()
  for (const cell of cells) if (cell.trim() !== '') distinct.add(cell)
  const readings = orders.map((order) => readAs(order, distinct))
  const most = Math.max(...readings.map(({ readable }) => readable))
  const best = readings.filter(({ readable }) => readable === most)
  const closest = best.toSorted((a, b) => a.days - b.days)[0]
  const looked = distinct.size
  const names = best.map(({ order }) => order)
  // Where every order reads them all the text leaves nothing open, as in 2024-03-25.
  const isCertain = looked > 0 && (best.length !== 2 || !names.includes('mdy'))
  return { order: closest?.order ?? 'ymd', isCertain, readable: most, looked }
}

/** How many of the texts are dates in an order, and how many days lie between the first and the last. */
function readAs(order: DateOrder, texts: ReadonlySet<string>) {
  let readable = 0
  let [first, last] = ['', '']
  for (const text of texts) {
    const date = isReadable(text, order) ? parseDateText(text, order) : null
    if (date === null) continue
    readable += 1
    if (first === '' || date < first) first = date
    if (date > last) last = date
  }
  return { order, readable, days: readable === 0 ? 0 : daysBetween(first, last) }
}

/** Nobody who writes dates with points puts the month first. */
const isReadable = (cell: string, order: DateOrder): boolean =>
  parseDateText(cell, order) !== null && !(order === 'mdy' && /^\s*\d+\.\s*\d+\./.test(cell))

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']
