import type { PropertyType } from '#shared/properties'
import type { DayCount, PaymentFrequency } from '#shared/loans/loans'
import type { UnitUse } from '#shared/units'
import { toPlain } from '../table-files/suggest-columns.ts'

type Words<Value extends string> = Readonly<Record<Value, string>>

const propertyTypes: Words<PropertyType> = {
  single_family:
    'single family, sfr, sfh, sfr single family, house, single family home, single family residence, detached, semi detached, terraced, terraced house, bungalow, einfamilienhaus, efh, haus, townhouse, townhome, single family house',
  condo:
    'condo, condominium, apartment, flat, co op, eigentumswohnung, etw, wohnung, maisonette, leasehold flat',
  duplex: 'duplex, two family, 2 family, zweifamilienhaus, zfh',
  fourplex: 'fourplex, quadplex, quad, 4 plex, four family',
  multi_family:
    'multi family, multifamily, apartment building, apartments, apartment complex, triplex, block of flats, mehrfamilienhaus, mfh, mietshaus, hmo, residential block',
  mixed: 'mixed, mixed use, wohn und geschaftshaus, gemischt',
  retail: 'retail, shop, store, shopping center, strip mall, laden, einzelhandel',
  office: 'office, office building, buro, burogebaude',
  industrial: 'industrial, warehouse, logistics, storage, self storage, halle, lager, gewerbehalle',
  hospitality: 'hospitality, hotel, short term rental, vacation rental, holiday let, ferienwohnung',
  land: 'land, plot, lot, grundstuck, vacant land',
  other: 'other, sonstige, garage, parking',
}

const unitUses: Words<UnitUse> = {
  residential:
    'residential, apartment, flat, house, home, condo, studio, wohnen, wohnung, room, single family, multi family, dwelling',
  retail: 'retail, shop, store, laden, commercial, gewerbe, restaurant',
  office: 'office, buro, suite',
  industrial: 'industrial, warehouse, storage, lager, halle',
  other: 'other, parking, garage, stellplatz, sonstige, land',
}

const dayCounts: Words<DayCount> = {
  '30/360': '30 360, 30e 360, bond, deutsch, 30 360 us',
  'actual/360': 'actual 360, act 360, euro, franzosisch',
  'actual/365': 'actual 365, act 365, actual actual, act act, exact',
}

const frequencies: Words<PaymentFrequency> = {
  monthly: 'monthly, month, 12, monatlich, per month, m',
  quarterly: 'quarterly, quarter, 4, vierteljahrlich, quartalsweise, q',
  annual: 'annual, annually, yearly, year, 1, jahrlich, a, y',
}

function finder<Value extends string>(words: Readonly<Record<Value, string>>) {
  const valueByWord = new Map(
    Object.entries<string>(words).flatMap(([value, list]) =>
      // Object.entries forgets that the keys are those of the record.
      [toPlain(value), ...list.split(', ')].map((word) => [word, value as Value] as const),
    ),
  )
  return (text: string): Value | null => valueByWord.get(toPlain(text)) ?? null
}

/** What a word of a cell means in our own words; null for one that is not known. */
export const findPropertyType = finder(propertyTypes)
export const findUnitUse = finder(unitUses)
export const findDayCount = finder(dayCounts)
export const findFrequency = finder(frequencies)

const countryAliases: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'u s a': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
}

/** A country as a cell says it: two letters, or its English or German name. Null for one that is not known. */
export function findCountry(text: string): string | null {
  const plain = toPlain(text)
  const known = countryAliases[plain] ?? codeByCountry().get(plain)
  if (known !== undefined) return known
  return /^[a-z]{2}$/i.test(text.trim()) ? text.trim().toUpperCase() : null
}

let countries: ReadonlyMap<string, string> | null = null

/** Asked of the system's own list once: it knows the names of all codes of two letters. */
function codeByCountry(): ReadonlyMap<string, string> {
  if (countries !== null) return countries
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    // Codes that gave way to another, such as DD to DE, have its name too.
    .filter((code) => new Intl.Locale('und', { region: code }).region === code)
  countries = new Map(
    ['de', 'en'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return codes.map((code) => [toPlain(names.of(code) ?? code), code] as const)
    }),
  )
  return countries
}

const vacantWords = new Set(
  'vacant, vacancy, vacant unit, empty, none, n a, na, leer, leerstand, leerstehend, frei, unbewohnt, void'.split(
    ', ',
  ),
)

/** Whether what stands in the place of a tenant says that there is none. */
export const isVacant = (text: string): boolean => {
  const plain = toPlain(text)
  return plain === '' || vacantWords.has(plain)
}

const openEndedWords = new Set(
  'mtm, m t m, m2m, month to month, month by month, monthly, periodic, periodic tenancy, rolling, open, open ended, open end, ongoing, indefinite, indefinitely, unlimited, no end, no end date, permanent, unbefristet, unbegrenzt, offen, auf unbestimmte zeit, unbestimmt'.split(
    ', ',
  ),
)

/** Whether what stands in the place of a lease's last day says that none is agreed. */
export const isOpenEnded = (text: string): boolean => openEndedWords.has(toPlain(text))

const totalWords = /^(grand |sub ?)?totals?( |$)|^(gesamt)?summe( |$)|^gesamt$/

/** Whether a row is the line of sums at the foot of a table: it begins so, and the rest are figures. */
export function isTotalLine(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell.trim() !== '')
  return totalWords.test(toPlain(first)) && rest.every((cell) => !/\p{L}{4,}/u.test(cell))
}
