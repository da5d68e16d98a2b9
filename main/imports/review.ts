import type { Outcome, OutcomeCounts, ReviewRow } from '#shared/imports/bank-imports'
import type { Loan } from '#shared/loans/loans'
import { type Assignment, assignLines, type Books, type Decision } from './assign-lines.ts'
import { findKnown, type Known, type LedgerRow, type OwnLine } from './known-lines.ts'
import { createPurposeFinder, type Purpose } from './line-purposes.ts'
import { firstRule, learnRule, prepareRules, type RuleFields, ruleWords } from './match-rule.ts'
import type { Ledger } from './read-ledger.ts'
import type { RefusedLine, StatementLine } from './statement-line.ts'

export type ReviewChoices = {
  /** Ours for each account of the file. */
  readonly accounts: Readonly<Record<string, string | null>>
  /** For lines that nothing else assigns. */
  readonly propertyId: string | null
}

export type ReviewedFile = {
  readonly lines: readonly OwnLine[]
  readonly refused: readonly RefusedLine[]
}

type Item = {
  readonly own: OwnLine
  readonly assignment: Assignment
  readonly purpose: Purpose | undefined
  readonly known: Known | undefined
  readonly verdict: Verdict
  readonly decision: Decision
}
type Verdict = { readonly outcome: Outcome; readonly reason: string }

/** A line that goes into the books, and the booking made by hand that it belongs to, if there is one. */
export type Accepted = {
  readonly own: OwnLine
  readonly assignment: Assignment
  /** Of a new one that pays a loan or was expected. */
  readonly purpose: Purpose | undefined
  readonly row: LedgerRow | null
}

/**
 * What becomes of every row of a file. It is worked out anew from the file, the ledger and the owner's
 * decisions each time one of them changes, so that no order of clicks leads to another result.
 */
export class Review {
  readonly lines: readonly OwnLine[]
  private readonly refused: readonly RefusedLine[]
  private readonly books: Books
  private ledger: Ledger
  private purposesOf: ReturnType<typeof createPurposeFinder>
  private readonly propertyId: string | null
  private readonly decisions = new Map<number, Decision>()
  readonly learned: RuleFields[] = []
  private items: readonly Item[] = []

  constructor(
    { lines, refused }: ReviewedFile,
    books: Books,
    ledger: Ledger,
    propertyId: string | null,
  ) {
    this.lines = lines
    this.refused = refused
    this.books = books
    this.ledger = ledger
    this.purposesOf = createPurposeFinder(ledger.expectations)
    this.propertyId = propertyId
    this.decide()
  }

  /** The number of the last change to the books that was taken into account. */
  get seen(): number {
    return this.ledger.seen
  }

  get currency(): string {
    return this.books.currency
  }

  get loans(): readonly Loan[] {
    return this.ledger.expectations.loans
  }

  /** Compares again with a ledger that has changed; rules and decisions stay as the owner saw them. */
  compareWith(ledger: Ledger): void {
    this.ledger = ledger
    this.purposesOf = createPurposeFinder(ledger.expectations)
    this.decide()
  }

  private decide(): void {
    const { propertyId, decisions, learned } = this
    const assignments = assignLines(this.lines, this.books, { propertyId, decisions, learned })
    const propertyOf = (index: number) => assignments[index]?.propertyId ?? null
    const known = findKnown(this.lines, this.ledger.rows, propertyOf)
    const plain = assignments.map((assignment, index) => {
      const own = this.lines[index]
      if (!own) throw new Error('there are more assignments than lines')
      return { index, own, assignment, known: known[index], decision: decisions.get(index) ?? {} }
    })
    const purposes = this.purposesOf(plain.filter((item) => isNew(item, this.books)))
    this.items = plain.map((item): Item => {
      const purpose = purposes.get(item.index)
      const assignment = purpose?.assignment ?? item.assignment
      const full = Object.assign(item, { assignment, purpose })
      return Object.assign(full, { verdict: verdictOf(full, this.books) })
    })
  }

  get size(): number {
    return this.items.length + this.refused.length
  }

  counts(): OutcomeCounts {
    const counts = { new: 0, duplicate: 0, matched: 0, unclear: this.refused.length }
    const skipped = { new: 0, duplicate: 0, matched: 0, unclear: 0 }
    let uncategorised = 0
    for (const { verdict, decision, assignment } of this.items) {
      counts[verdict.outcome] += 1
      if (decision.skip === true) skipped[verdict.outcome] += 1
      else if (verdict.outcome === 'new' && assignment.category === null) uncategorised += 1
    }
    return {
      ...counts,
      skippedOfNew: skipped.new,
      skippedOfMatched: skipped.matched,
      uncategorised,
      total: this.size,
    }
  }

  /** Rows of an outcome with a text in them, in the order of the file; rows that cannot be read come last. */
  page(outcome: Outcome | null, search: string, offset: number, limit: number) {
    const words = search.trim().toLowerCase()
    const found: number[] = []
    for (let index = 0; index < this.size; index++)
      if (this.isShown(index, outcome, words)) found.push(index)
    const rows = found.slice(offset, offset + limit).map((index) => this.row(index))
    return { rows, total: found.length }
  }

  private isShown(index: number, outcome: Outcome | null, words: string): boolean {
    const item = this.items[index]
    if (outcome !== null && (item?.verdict.outcome ?? 'unclear') !== outcome) return false
    return words === '' || this.textOf(index).toLowerCase().includes(words)
  }

  private textOf(index: number): string {
    const line = this.items[index]?.own.line
    if (line) return `${line.payee} ${line.description} ${line.reference}`
    return this.refused[index - this.items.length]?.text ?? ''
  }

  row(index: number): ReviewRow {
    const item = this.items[index]
    return item ? itemRow(index, item) : refusedRow(index, this.refused[index - this.items.length])
  }

  /** The rows of an outcome that can be decided about. */
  indexesOf(outcome: Outcome): number[] {
    return this.items.flatMap(({ verdict }, index) => (verdict.outcome === outcome ? [index] : []))
  }

  /**
   * Takes the owner's decision for some rows, and learns from it when asked to.
   *
   * @returns how many other rows what was learned has changed, and the rules in words
   */
  assign(rows: readonly number[], decision: Decision, learn: boolean) {
    const chosen = new Set(rows.filter((index) => index < this.items.length))
    for (const index of chosen)
      this.decisions.set(index, { ...this.decisions.get(index), ...decision })
    const learned = learn ? this.learnFrom(chosen, decision) : []
    const before = this.items
    this.decide()
    const isChanged = ({ assignment }: Item, at: number): boolean =>
      !chosen.has(at) && !isSame(before[at]?.assignment, assignment)
    const alsoChanged = learn ? this.items.filter(isChanged).length : 0
    return { counts: this.counts(), alsoChanged, learned: learned.map(ruleWords) }
  }

  /** One rule for each payee among the rows; what a rule learned before says of it is replaced. */
  private learnFrom(rows: ReadonlySet<number>, decision: Decision): RuleFields[] {
    const fresh: RuleFields[] = []
    for (const index of rows) {
      const own = this.lines[index]
      if (!own || firstRule(prepareRules(fresh), own)) continue
      const rule = learnRule(own, decision)
      if (rule) fresh.push(rule)
    }
    const isReplaced = ({ payeeContains, amountMin }: RuleFields) =>
      fresh.some((rule) => rule.payeeContains === payeeContains && rule.amountMin === amountMin)
    const kept = this.learned.filter((rule) => !isReplaced(rule))
    this.learned.splice(0, this.learned.length, ...fresh, ...kept)
    return fresh
  }

  /** What is to be written, in the order of the file. */
  accepted(): Accepted[] {
    return this.items.flatMap(
      ({ own, assignment, purpose, known, verdict, decision }): Accepted[] => {
        if (isLeftOut(verdict, decision)) return []
        const row = known?.outcome === 'matched' ? known.row : null
        return [{ own, assignment, purpose, row }]
      },
    )
  }

  /** Every row that is left out, with why. */
  skipped(): ReviewRow[] {
    const rows = this.items.flatMap((item, index) =>
      isLeftOut(item.verdict, item.decision) ? [itemRow(index, item)] : [],
    )
    for (const row of rows)
      if (row.skip && row.outcome !== 'duplicate') row.reason = 'You chose to leave it out.'
    return [
      ...rows,
      ...this.refused.map((line, at) => refusedRow(this.items.length + at, line)),
    ].sort((a, b) => a.line - b.line)
  }
}

const isLeftOut = ({ outcome }: Verdict, { skip }: Decision): boolean =>
  skip === true || outcome === 'duplicate' || outcome === 'unclear'

type Compared = Pick<Item, 'own' | 'assignment' | 'known' | 'decision'>

/** Whether a line would go into the books as a new one, wherever it belongs. */
const isNew = ({ own, known, decision: { skip } }: Compared, books: Books): boolean =>
  skip !== true &&
  (known === undefined || (skip === false && known.outcome !== 'matched')) &&
  obstacleOf(own.line, books) === null

function verdictOf({ own, assignment, known, decision }: Compared, books: Books): Verdict {
  if (known?.outcome === 'matched') return known
  const isWanted = decision.skip === false
  if (known && !isWanted) return known
  const isHomeless = assignment.propertyId === null
  const obstacle =
    obstacleOf(own.line, books) ??
    (isHomeless ? 'Nothing says which property it belongs to.' : null)
  if (obstacle !== null) return { outcome: 'unclear', reason: obstacle }
  const reason = known ? 'You chose to import it.' : assignment.because
  return { outcome: 'new', reason: reason || 'The ledger does not have it yet.' }
}

/** What keeps a readable line out of the books, whatever the owner decides about it. */
function obstacleOf(line: StatementLine, { currency, lockedThrough }: Books): string | null {
  if (line.currency !== null && line.currency !== currency)
    return `It is in ${line.currency}; these books are kept in ${currency}.`
  return lockedThrough !== null && line.date <= lockedThrough ? 'The period is locked.' : null
}

const isSame = (a: Assignment | undefined, b: Assignment): boolean =>
  a?.propertyId === b.propertyId && a.unitId === b.unitId && a.category === b.category

function itemRow(index: number, { own, assignment, known, verdict, decision }: Item): ReviewRow {
  const { line, accountId } = own
  return {
    index,
    line: line.line,
    date: line.date,
    amount: line.amount,
    payee: assignment.payee,
    description: line.description,
    reference: line.reference,
    accountId,
    propertyId: known?.outcome === 'matched' ? known.row.propertyId : assignment.propertyId,
    unitId: assignment.unitId,
    category: assignment.category,
    outcome: verdict.outcome,
    reason: verdict.reason,
    skip: decision.skip ?? false,
  }
}

function refusedRow(index: number, refused: RefusedLine | undefined): ReviewRow {
  return {
    index,
    line: refused?.line ?? 0,
    date: null,
    amount: null,
    payee: '',
    description: refused?.text ?? '',
    reference: '',
    accountId: null,
    propertyId: null,
    unitId: null,
    category: null,
    outcome: 'unclear',
    reason: refused?.reason ?? '',
    skip: false,
  }
}
