import {
  addMoney,
  addMonthsOfAll,
  type BookedMoney,
  type BookedMonths,
  moneyIn,
} from './booked-money.ts'
import type { DatedAmount } from './cash-flows.ts'
import { type Figure, known, missing, sumFigures } from './figure.ts'
import { type RemainingTerm, weightedTerm } from './lease-terms.ts'
import { leveredMultiple, leveredReturn, type OwnerFlows } from './levered-return.ts'
import {
  type DerivedKey,
  type FigureKey,
  figureKeys,
  type Formula,
  formulas,
  isLeaf,
  type LeafKey,
  type Term,
  unitOf,
} from './metric-formulas.ts'
import {
  bookedReaders,
  flowsOf,
  isBookedLeaf,
  leafReaders,
  type SummedLeaf,
  termsOn,
} from './metric-leaves.ts'
import { splitPeriod, yearsOf } from './metric-period.ts'
import { flowsOfBooks, startOfBooks } from './return-of-books.ts'
import { returnTogether } from './returns-together.ts'
import type { PropertyBook, Scope } from './property-book.ts'

/** The figures that the command line prints, in the order in which it prints them (FINANCE.md section 9). */
export const metricKeys = [
  'gpr',
  'egi',
  'opex',
  'noi',
  'debtService',
  'cashFlow',
  'value',
  'loanBalance',
  'equity',
  'ltv',
  'dscr',
  'capRate',
  'cashOnCash',
  'debtYield',
  'grm',
  'oer',
  'breakEvenOccupancy',
  'physicalOccupancy',
  'economicOccupancy',
  'wault',
  'waultToBreak',
  'irr',
] as const satisfies readonly FigureKey[]
export type MetricKey = (typeof metricKeys)[number]

export type Metrics = Readonly<Record<MetricKey, Figure>>

/** All figures of the engine; `Metrics` are those that the command line prints. */
export type AllFigures = Readonly<Record<FigureKey, Figure>>

/** Those of the figures that are money; the others are ratios, years, counts and rates. */
export const moneyMetrics: ReadonlySet<FigureKey> = new Set(
  figureKeys.filter((key) => unitOf(key) === 'money'),
)

/** Answers one figure at a time, each leaf and each figure worked out once, when it is asked for. */
export type FigureSource = (key: FigureKey) => Figure

/**
 * All figures of FINANCE.md section 3 of one property: leaves from its book, the rest by `formulas`.
 *
 * @returns money in minor units, ratios and rates as fractions, terms in years; a reason where a figure
 *   cannot be computed. Yearly ratios of a period of another length are brought to a year: NOI of half a
 *   year counts twice in the cap rate.
 *
 * Check: NOI 59,700, loans 600,000 → debt yield 0.0995; value 1,100,000, GPR 83,400 → GRM 13.19.
 */
export const propertyFigures = (book: PropertyBook, scope: Scope): FigureSource =>
  figureSource(
    {
      leaf: (key) => leafReaders[key](book, scope),
      money: () => moneyIn(book.months, book.parts, splitPeriod(scope.period)),
      terms: () => termsOn(book, scope.asOf),
      flows: () => flowsOf(book, scope),
      irr: null,
      irrOfBooks: () => leveredReturn(flowsOfBooks(book, scope)),
    },
    yearsOf(scope.period),
  )

/**
 * The same figures of several properties together, from the sums of their leaves, the leases and the
 * flows of all of them: never averages of ratios. What is missing for one property is missing for the sum,
 * by its name; a value is that of the properties that have one.
 */
export const portfolioFigures = (books: readonly PropertyBook[], scope: Scope): FigureSource =>
  figureSource(
    {
      leaf: (key) => sumLeaf(books, scope, key),
      money: () => moneyOf(books, scope),
      terms: () => books.flatMap((book) => termsOn(book, scope.asOf)),
      flows: () => joinFlows(books, scope),
      irr: () => returnTogether(books, scope.asOf, scope.sellingCostRate),
      irrOfBooks: () => returnTogether(books, scope.asOf, scope.sellingCostRate, startOfBooks),
    },
    yearsOf(scope.period),
  )

/** What the figures of a property, or of several together, are computed from. */
export type MetricInputs = {
  readonly name: string
  readonly books: readonly PropertyBook[]
  readonly scope: Scope
  /** Of one property, or of all of them together. */
  readonly figure: FigureSource
}

export const inputsOfProperty = (book: PropertyBook, scope: Scope): MetricInputs => ({
  name: book.property.name,
  books: [book],
  scope,
  figure: propertyFigures(book, scope),
})

/** Several inputs of the same days together. */
export const sumMetricInputs = (name: string, parts: readonly MetricInputs[]): MetricInputs => {
  const books = parts.flatMap((part) => part.books)
  const scope = parts[0]?.scope ?? noScope
  return { name, books, scope, figure: portfolioFigures(books, scope) }
}

/** Of no property, figures are the same on every day. */
const noScope: Scope = {
  asOf: '2000-12-31',
  period: { from: '2000-01-01', to: '2000-12-31' },
  sellingCostRate: 0,
}

/** The figures that the command line prints. */
export const computeMetrics = ({ figure }: MetricInputs): Metrics =>
  Object.fromEntries(metricKeys.map((key) => [key, figure(key)])) as Metrics

/** Every figure of the engine. */
export const allFigures = (figure: FigureSource): AllFigures =>
  Object.fromEntries(figureKeys.map((key) => [key, figure(key)])) as AllFigures

type Leaves = {
  readonly leaf: (key: SummedLeaf) => Figure
  readonly money: () => BookedMoney
  readonly terms: () => readonly RemainingTerm[]
  readonly flows: () => OwnerFlows
  /** A shorter way to the return of many properties than through all of their flows. */
  readonly irr: (() => Figure) | null
  readonly irrOfBooks: () => Figure
}

function figureSource(leaves: Leaves, years: number): FigureSource {
  const found = new Map<FigureKey, Figure>()
  const read: Leaves = {
    ...leaves,
    money: once(leaves.money),
    terms: once(leaves.terms),
    flows: once(leaves.flows),
  }
  const work = (key: FigureKey): Figure =>
    isLeaf(key) ? readLeaf(key, read) : evaluate(formulas[key], figure, years)
  const figure = (key: FigureKey): Figure => {
    const answer = found.get(key) ?? work(key)
    found.set(key, answer)
    return answer
  }
  return figure
}

function readLeaf(key: LeafKey, leaves: Leaves): Figure {
  const { leaf, money, terms, flows, irr } = leaves
  if (isBookedLeaf(key)) return known(bookedReaders[key](money()))
  switch (key) {
    case 'wault':
      return weightedTerm(terms(), ({ yearsToEnd }) => yearsToEnd)
    case 'waultToBreak':
      return weightedTerm(terms(), ({ yearsToBreak }) => yearsToBreak)
    case 'irr':
      return irr === null ? leveredReturn(flows()) : irr()
    case 'irrOfBooks':
      return leaves.irrOfBooks()
    case 'equityMultiple':
      return leveredMultiple(flows())
    default:
      return leaf(key)
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => (done ??= { value: work() }).value
}

/** One formula with its figures put in. */
export function evaluate(formula: Formula, figure: FigureSource, years: number): Figure {
  if (formula.type === 'sum') return sumTerms(formula.terms, figure)
  const top = yearly(sumTerms(formula.top, figure), formula.yearly === 'top', years)
  const bottom = yearly(sumTerms(formula.bottom, figure), formula.yearly === 'bottom', years)
  if (bottom.value === null) return bottom
  if (bottom.value === 0 || (formula.isPositive && bottom.value < 0)) return missing(formula.none)
  return top.value === null ? top : known(top.value / bottom.value)
}

const yearly = (figure: Figure, isYearly: boolean, years: number): Figure =>
  isYearly && figure.value !== null && years !== 1 ? known(figure.value / years) : figure

const sumTerms = (terms: readonly Term[], figure: FigureSource): Figure =>
  sumFigures(
    terms.map(({ key, sign }) => {
      const found = figure(key)
      return sign === 1 || found.value === null ? found : known(0 - found.value)
    }),
  )

function moneyOf(books: readonly PropertyBook[], { period }: Scope): BookedMoney {
  const { months, parts } = splitPeriod(period)
  return addMoney([
    moneyIn(monthsTogether(books), [], { months, parts: [] }),
    ...books.map((book) => moneyIn(book.months, book.parts, { months: [], parts })),
  ])
}

/** The months of a list of properties are added up once, however many periods are asked for. */
function monthsTogether(books: readonly PropertyBook[]): BookedMonths {
  const known = monthsByBooks.get(books) ?? addMonthsOfAll(books.map(({ months }) => months))
  monthsByBooks.set(books, known)
  return known
}

const monthsByBooks = new WeakMap<readonly PropertyBook[], BookedMonths>()

function sumLeaf(books: readonly PropertyBook[], scope: Scope, key: SummedLeaf): Figure {
  const parts = books.map((book) => ({ book, figure: leafReaders[key](book, scope) }))
  if (key === 'value') return sumValues(parts.map(({ figure }) => figure))
  return sumFigures(parts.map(({ book, figure }) => withName(book, figure)))
}

const withName = ({ property }: PropertyBook, figure: Figure): Figure =>
  figure.value === null ? missing(`${property.name}: ${figure.reason}`) : figure

const sumValues = (figures: readonly Figure[]): Figure => {
  const given = figures.filter(({ value }) => value !== null)
  return given.length === 0 ? missing('There is no value on this day.') : sumFigures(given)
}

function joinFlows(books: readonly PropertyBook[], scope: Scope): OwnerFlows {
  const all: DatedAmount[] = []
  for (const book of books) {
    const { flows, reason } = flowsOf(book, scope)
    if (flows === null) return { flows: null, reason: `${book.property.name}: ${reason}` }
    all.push(...flows)
  }
  return { flows: all, reason: null }
}

/** The figures of a formula, for whoever shows it: its terms over and under the line. */
export const termsOf = (key: DerivedKey): readonly Term[] => {
  const formula = formulas[key]
  return formula.type === 'sum' ? formula.terms : [...formula.top, ...formula.bottom]
}
