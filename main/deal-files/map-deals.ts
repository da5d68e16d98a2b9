import type { DealColumn, FileDeal, MappedDeals, RowProblem } from '#shared/deals/deal-files'
import type { NumberStyle } from '#shared/imports/table-files'
import { type Cell, columnWords, readFlag, readMoney, readRate, readText } from './deal-cells.ts'
import type { TableRow } from '../table-files/parse-rows.ts'
import type { Table } from './deal-file-table.ts'
import { uniteSpellings } from './unite-spellings.ts'

export type MapChoices = {
  readonly mapping: readonly (DealColumn | null)[]
  readonly numberStyle: NumberStyle
  readonly ratesInPercent: boolean
}

const listedProblems = 1000

/**
 * The deals in a table, and everything that keeps a line from being one. Every line is either a deal or
 * has at least one problem, with its line, column and value.
 */
export function mapDeals(table: Table, choices: MapChoices): MappedDeals {
  const problems = new ProblemList()
  checkMapping(table, choices, problems)
  const deals: FileDeal[] = []
  if (problems.count === 0) {
    const ids = new Set<string>()
    for (const row of table.rows) {
      const deal = readDeal(new RowReader(table, row, choices, problems), ids)
      if (deal) deals.push(deal)
    }
  }
  return {
    deals: uniteSpellings(deals),
    problems: problems.listed,
    problemCount: problems.count,
  }
}

class ProblemList {
  readonly listed: RowProblem[] = []
  count = 0

  add(problem: RowProblem): void {
    this.count += 1
    if (this.listed.length < listedProblems) this.listed.push(problem)
  }
}

/** Without a name, a price and a yield (or NOI) there are no deals; a column given twice is unclear. */
function checkMapping(table: Table, { mapping }: MapChoices, problems: ProblemList): void {
  const add = (column: DealColumn, message: string) =>
    problems.add({ row: 1, column: columnWords[column], value: '', message })
  const used = mapping.slice(0, table.columns.length).filter((column) => column !== null)
  const needed: readonly DealColumn[][] = [['name', 'id'], ['price'], ['yield', 'noi']]
  for (const choices of needed) {
    const [first] = choices
    if (!first || choices.some((column) => used.includes(column))) continue
    const words = choices.map((column) => columnWords[column]).join(' or ')
    add(first, `No column of the file is chosen for ${words}.`)
  }
  for (const column of new Set(used)) {
    const isRepeated = used.indexOf(column) !== used.lastIndexOf(column)
    if (isRepeated) add(column, `More than one column is chosen for ${columnWords[column]}.`)
  }
}

/** Reads the cells of one line and reports what is wrong with them. */
class RowReader {
  readonly line: number
  hasProblem = false
  private readonly cells: readonly string[]
  private readonly columns: readonly string[]
  private readonly choices: MapChoices
  private readonly problems: ProblemList

  constructor(table: Table, row: TableRow, choices: MapChoices, problems: ProblemList) {
    this.line = row.line
    this.cells = row.cells
    this.columns = table.columns
    this.choices = choices
    this.problems = problems
    this.refuseSurplus()
  }

  text = (column: DealColumn): string | null =>
    this.take(column, readText(this.raw(column), column))

  money = (column: DealColumn): number | null =>
    this.take(column, readMoney(this.raw(column), column, this.choices.numberStyle))

  flag = (column: DealColumn): boolean =>
    this.take(column, readFlag(this.raw(column), column)) ?? false

  rate(column: 'yield' | 'risk'): number | null {
    const { numberStyle, ratesInPercent } = this.choices
    return this.take(column, readRate(this.raw(column), column, { numberStyle, ratesInPercent }))
  }

  report(column: DealColumn, message: string): void {
    const at = this.choices.mapping.indexOf(column)
    this.add(this.columns[at] ?? columnWords[column], this.raw(column), message)
  }

  private take<T>(column: DealColumn, cell: Cell<T>): T | null {
    if ('value' in cell) return cell.value
    this.report(column, cell.problem)
    return null
  }

  private raw(column: DealColumn): string {
    const at = this.choices.mapping.indexOf(column)
    return at < 0 ? '' : (this.cells[at] ?? '')
  }

  /** More cells than the header has: a delimiter inside a text without quotes has shifted the line. */
  private refuseSurplus(): void {
    const surplus = this.cells.slice(this.columns.length).find((cell) => cell.trim() !== '')
    if (surplus === undefined) return
    const message = `This line has more cells than the header, which has ${this.columns.length}.`
    this.add(`Column ${this.columns.length + 1}`, surplus, message)
  }

  private add(column: string, value: string, message: string): void {
    this.hasProblem = true
    this.problems.add({ row: this.line, column, value: value.slice(0, 200), message })
  }
}

function readDeal(row: RowReader, ids: Set<string>): FileDeal | null {
  const price = row.money('price')
  if (price === null && !row.hasProblem) row.report('price', 'Price is missing.')
  const deal = {
    ...readIdentity(row, ids),
    price,
    yield: readYield(row, price),
    risk: row.rate('risk') ?? 0,
    sector: row.text('sector') ?? '',
    city: row.text('city') ?? '',
    ...readWishes(row),
  }
  if (row.hasProblem || deal.price === null || deal.yield === null) return null
  ids.add(deal.id)
  return { ...deal, price: deal.price, yield: deal.yield }
}

/** A deal without an id is known by its line; one without a name by its id. */
function readIdentity(row: RowReader, ids: ReadonlySet<string>): { id: string; name: string } {
  const givenId = row.text('id')
  const name = row.text('name') ?? givenId
  if (name === null && !row.hasProblem) row.report('name', 'Name is missing.')
  if (givenId !== null && ids.has(givenId)) {
    row.report('id', `The id “${givenId}” is on another line already.`)
  }
  return { id: givenId ?? freeId(row.line, ids), name: name ?? '' }
}

function freeId(line: number, ids: ReadonlySet<string>): string {
  let id = `line-${line}`
  while (ids.has(id)) id += '*'
  return id
}

/** The yield as given, else net operating income over the price. */
function readYield(row: RowReader, price: number | null): number | null {
  const given = row.rate('yield')
  const noi = row.money('noi')
  if (given !== null || row.hasProblem) return given
  if (noi === null || price === null) {
    row.report('yield', 'Yield is missing, and so is the NOI it could be worked out from.')
    return null
  }
  const yieldRate = noi / price
  if (Math.abs(yieldRate) <= 1) return yieldRate
  row.report('noi', 'NOI must not be larger than the price.')
  return null
}

function readWishes(row: RowReader) {
  const must = row.flag('must')
  const exclude = row.flag('exclude')
  const minTicket = row.money('minTicket')
  const maxTicket = row.money('maxTicket')
  if (must && exclude) row.report('exclude', 'A deal cannot be a must and excluded at once.')
  if (minTicket !== null && maxTicket !== null && minTicket > maxTicket) {
    row.report('maxTicket', 'Largest ticket must not be below the smallest ticket.')
  }
  return { must, exclude, minTicket, maxTicket }
}
