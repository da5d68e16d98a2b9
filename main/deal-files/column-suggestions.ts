import type { DealColumn } from '#shared/deal-files'

/** How owners, brokers and listing sites name the columns, in plain small letters. */
const names: Readonly<Record<DealColumn, readonly string[]>> = {
  id: ['id', 'deal id', 'listing id', 'reference', 'ref', 'number', 'no', 'mls', 'mls number'],
  name: [
    'name',
    'deal',
    'deal name',
    'property',
    'property name',
    'address',
    'title',
    'asset',
    'objekt',
    'objektname',
    'bezeichnung',
    'adresse',
    'nom',
    'nombre',
  ],
  price: [
    'price',
    'asking price',
    'purchase price',
    'list price',
    'all in price',
    'total price',
    'acquisition price',
    'cost',
    'total cost',
    'offer price',
    'kaufpreis',
    'preis',
    'prix',
    'precio',
  ],
  yield: [
    'yield',
    'net yield',
    'cap rate',
    'caprate',
    'capitalization rate',
    'capitalisation rate',
    'net initial yield',
    'niy',
    'going in cap rate',
    'rendite',
    'rendement',
  ],
  noi: [
    'noi',
    'net operating income',
    'net income',
    'annual net income',
    'annual income',
    'annual noi',
    'income a year',
  ],
  risk: [
    'risk',
    'risk score',
    'expected loss',
    'expected yearly loss',
    'loss rate',
    'risiko',
    'ausfallrisiko',
  ],
  sector: [
    'sector',
    'property type',
    'type',
    'asset class',
    'asset type',
    'use',
    'segment',
    'category',
    'nutzung',
    'nutzungsart',
    'objektart',
  ],
  city: ['city', 'town', 'market', 'metro', 'location', 'msa', 'stadt', 'ort', 'ville', 'ciudad'],
  must: ['must', 'must buy', 'must have', 'required', 'mandatory'],
  exclude: ['exclude', 'excluded', 'skip', 'ignore', 'leave out'],
  minTicket: [
    'min ticket',
    'minimum ticket',
    'smallest ticket',
    'minticket',
    'min investment',
    'minimum investment',
  ],
  maxTicket: [
    'max ticket',
    'maximum ticket',
    'largest ticket',
    'maxticket',
    'max investment',
    'maximum investment',
  ],
}

const columnByName = new Map(
  Object.entries(names).flatMap(([column, synonyms]) =>
    // Object.entries forgets that the keys are those of the record.
    synonyms.map((synonym) => [synonym, column as DealColumn] as const),
  ),
)

/** For each heading what it most likely is, each thing once: whole names first, then names within. */
export function suggestColumns(headings: readonly string[]): (DealColumn | null)[] {
  const plain = headings.map(toPlain)
  const found: (DealColumn | null)[] = plain.map(() => null)
  const taken = new Set<DealColumn>()
  for (const find of [findWhole, findWithin]) {
    plain.forEach((heading, index) => {
      const column = find(heading)
      if (found[index] || !column || taken.has(column)) return
      found[index] = column
      taken.add(column)
    })
  }
  return found
}

const findWhole = (heading: string): DealColumn | undefined => columnByName.get(heading)

/** `Total asking price in USD` contains `asking price`; the longest name found is the most telling. */
function findWithin(heading: string): DealColumn | undefined {
  const words = ` ${heading} `
  let longest = ''
  for (const name of columnByName.keys()) {
    if (name.length > longest.length && name.length > 3 && words.includes(` ${name} `)) {
      longest = name
    }
  }
  return columnByName.get(longest)
}

/** `Asking Price ($)` → `asking price`, `capRate` → `cap rate`, `Città` → `citta`. */
const toPlain = (heading: string): string =>
  heading
    .slice(0, 200)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
