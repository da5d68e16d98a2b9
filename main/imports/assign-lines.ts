import type { BookingPart } from '../recurring/booking-parts.ts'
import type { ImportRule } from '#shared/imports/imports'
import { toPlain } from '../table-files/suggest-columns.ts'
import { memory } from '../table-files/amount-text.ts'
import { categoryOfWord } from './category-words.ts'
import type { OwnLine } from './known-lines.ts'
import { firstRule, prepareRules, type PreparedRule, type RuleFields } from './match-rule.ts'

/** What of the owner's books an import has to know. */
export type Books = {
  readonly currency: string
  readonly lockedThrough: string | null
  readonly properties: readonly {
    readonly id: string
    readonly name: string
    readonly addressLine1: string
  }[]
  readonly units: readonly {
    readonly id: string
    readonly propertyId: string
    readonly label: string
  }[]
  readonly categories: readonly { readonly id: string; readonly name: string | null }[]
  readonly accounts: readonly {
    readonly id: string
    readonly number: string | null
    readonly defaultPropertyId: string | null
  }[]
  readonly rules: readonly ImportRule[]
}

/** Where a line belongs, and what says so. */
export type Assignment = {
  propertyId: string | null
  unitId: string | null
  category: string | null
  payee: string
  because: string
  /** How the file itself splits it; none where it is booked as one. */
  parts?: readonly BookingPart[]
}

/** What the owner decided for one line. */
export type Decision = Partial<Pick<Assignment, 'propertyId' | 'unitId' | 'category'>> & {
  readonly skip?: boolean
}

type Choices = {
  /** For lines that nothing else assigns. */
  readonly propertyId: string | null
  readonly decisions: ReadonlyMap<number, Decision>
  readonly learned: readonly RuleFields[]
}

/**
 * Gives each line its property, unit and category: what the owner decided, else what the file's columns
 * say, else the first rule that fits, else the account's property, else the one chosen for the file.
 */
export function assignLines(
  lines: readonly OwnLine[],
  books: Books,
  { propertyId, decisions, learned }: Choices,
): Assignment[] {
  const rules = prepareRules([...learned, ...books.rules])
  const names = namesOf(books)
  const propertyByAccount = new Map(
    books.accounts.map(({ id, defaultPropertyId }) => [id, defaultPropertyId]),
  )
  const only = books.properties.length === 1 ? (books.properties[0]?.id ?? null) : null
  const fallback = (own: OwnLine): string | null =>
    propertyByAccount.get(own.accountId ?? '') ?? propertyId ?? only
  return lines.map((own, index) => {
    const decision = decisions.get(index) ?? noDecision
    return assignLine(own, decision, firstRule(rules, own), names, fallback(own))
  })
}

function assignLine(
  { line }: OwnLine,
  decision: Decision,
  rule: PreparedRule | undefined,
  names: ReturnType<typeof namesOf>,
  fallback: string | null,
): Assignment {
  const propertyId = decision.propertyId ?? propertyOf(line, rule, names) ?? fallback
  const unitId =
    decision.unitId === undefined ? unitOf(line, propertyId, rule, names) : decision.unitId
  const { category, parts } = sortLine(line, decision.category ?? rule?.category, names)
  const payee = rule?.payee ?? line.payee
  return { propertyId, unitId, category, payee, because: becauseOf(rule, parts.length), parts }
}

/** As the owner or a rule says, else as the file does, whose splits count as well. */
function sortLine(
  line: OwnLine['line'],
  said: string | null | undefined,
  names: ReturnType<typeof namesOf>,
): Pick<Assignment, 'category'> & { readonly parts: readonly BookingPart[] } {
  if (said) return { category: said, parts: [] }
  const parts = partsOf(line, names)
  const known = parts.find(({ category }) => category !== 'uncategorised')
  return { category: known?.category ?? categoryOf(line, names), parts }
}

/** The parts that the file sorts apart, each by its own word; one that nobody knows waits to be sorted. */
const partsOf = ({ parts }: OwnLine['line'], names: ReturnType<typeof namesOf>): BookingPart[] =>
  parts.map(({ category, amount, description }) => ({
    category: categoryOf({ category, subcategory: '', amount }, names) ?? 'uncategorised',
    amount,
    description,
  }))

const propertyOf = (
  { property }: OwnLine['line'],
  rule: RuleFields | undefined,
  names: ReturnType<typeof namesOf>,
): string | null => names.property(property) ?? rule?.propertyId ?? null

function becauseOf(rule: PreparedRule | undefined, parts: number): string {
  const byRule = rule ? `By the rule for ${rule.words}.` : ''
  return parts > 0 ? `${byRule} The file splits it into ${parts} parts.`.trim() : byRule
}

/** What the file calls it, the nearer word first: by the names of ours, else as other tools call them. */
function categoryOf(
  { category, subcategory, amount }: Pick<OwnLine['line'], 'category' | 'subcategory' | 'amount'>,
  names: ReturnType<typeof namesOf>,
): string | null {
  // `Repairs:Plumbing` is both in one word.
  const inOne = category.includes(':') ? category.split(':').toReversed() : []
  for (const word of [subcategory, category, ...inOne]) {
    const found = names.category(word) ?? names.category(categoryOfWord(word, amount) ?? '')
    if (found !== null) return found
  }
  return null
}

/** The unit that the file names, else the rule's, when it is one of the property. */
function unitOf(
  { unit }: OwnLine['line'],
  propertyId: string | null,
  rule: RuleFields | undefined,
  names: ReturnType<typeof namesOf>,
): string | null {
  const named = names.unit(propertyId, unit)
  if (named !== null || !rule) return named
  return (rule.propertyId ?? propertyId) === propertyId ? rule.unitId : null
}

const noDecision: Decision = {}

/** Finds properties, units and categories by how a file may write their names. */
function namesOf({ properties, units, categories }: Books) {
  const property = nameIndex(
    properties.flatMap(({ id, name, addressLine1 }) => [
      [id, id],
      [name, id],
      [addressLine1, id],
    ]),
  )
  const category = nameIndex(
    categories.flatMap(({ id, name }) => [
      [id, id],
      [name ?? '', id],
    ]),
  )
  const unit = nameIndex(units.map(({ id, propertyId, label }) => [`${propertyId} ${label}`, id]))
  return {
    property,
    category,
    unit: (propertyId: string | null, label: string) =>
      propertyId === null || label === '' ? null : unit(`${propertyId} ${label}`),
  }
}

function nameIndex(entries: readonly (readonly [string, string])[]) {
  const idByName = new Map<string, string>()
  for (const [name, id] of entries) {
    const plain = toPlain(name)
    if (plain !== '' && !idByName.has(plain)) idByName.set(plain, id)
  }
  const find = memory((name: string) => idByName.get(toPlain(name)) ?? null)
  return (name: string): string | null => (name === '' ? null : find(name))
}
