import type { Workbook, Worksheet } from 'exceljs'

/**
 * Works out the formulas of a workbook anew, from the cells they name: the four operations, powers,
 * comparisons, references within and across sheets, ranges, and the functions that our sheets use.
 */
export type Recalculated = {
  readonly address: string
  readonly formula: string
  readonly stored: unknown
  readonly result: number
}

/** Every formula of a sheet with what it stored and what it comes to; `changes` overrides cells first. */
export function recalculate(
  workbook: Workbook,
  sheetName: string,
  changes: Readonly<Record<string, number>> = {},
): Recalculated[] {
  const found: Recalculated[] = []
  const known = new Map<string, number>(
    Object.entries(changes).map(([address, value]) => [`${sheetName}!${address}`, value]),
  )
  const sheet = sheetOf(workbook, sheetName)
  sheet.eachRow((row) =>
    row.eachCell(({ address, formula, result }) => {
      if (formula === undefined || formula === '') return
      const value = valueAt({ workbook, known }, sheetName, address)
      found.push({ address, formula, stored: result, result: value })
    }),
  )
  return found
}

type Books = { readonly workbook: Workbook; readonly known: Map<string, number> }

const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  return sheet
}

function valueAt(books: Books, sheetName: string, address: string): number {
  const key = `${sheetName}!${address}`
  const known = books.known.get(key)
  if (known !== undefined) return known
  const { formula, value } = sheetOf(books.workbook, sheetName).getCell(address)
  const result = formula ? new Reader(books, sheetName, formula).read() : Number(value ?? 0)
  books.known.set(key, result)
  return result
}

const TOKEN =
  /\s*(?:'([^']+)'!|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Z$]+[$]?\d+)|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/^(),:<>=]))/y

type Token = { readonly kind: 'sheet' | 'number' | 'cell' | 'name' | 'sign'; readonly text: string }

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(formula)
    if (!match) throw new Error(`cannot read ${formula.slice(at)} of ${formula}`)
    const kinds = ['sheet', 'number', 'cell', 'name', 'sign'] as const
    const group = match.slice(1).findIndex((part) => part !== undefined)
    tokens.push({ kind: kinds[group] ?? 'sign', text: match[group + 1] ?? '' })
  }
  return tokens
}

/** Reads one formula by the ranks of its signs; a range gives a list, anything else one number. */
class Reader {
  readonly #books: Books
  readonly #sheet: string
  readonly #tokens: Token[]
  #at = 0

  constructor(books: Books, sheet: string, formula: string) {
    this.#books = books
    this.#sheet = sheet
    this.#tokens = tokensOf(formula)
  }

  read(): number {
    return this.#compare()
  }

  #next(...signs: string[]): string | null {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null
    this.#at += 1
    return token.text
  }

  #compare(): number {
    const left = this.#sum()
    const sign = this.#next('=', '<', '>', '<=', '>=', '<>')
    if (sign === null) return left
    const right = this.#sum()
    const answers: Record<string, boolean> = {
      '=': left === right,
      '<': left < right,
      '>': left > right,
      '<=': left <= right,
      '>=': left >= right,
      '<>': left !== right,
    }
    return Number(answers[sign])
  }

  #sum(): number {
    let value = this.#product()
    for (let sign = this.#next('+', '-'); sign; sign = this.#next('+', '-'))
      value += sign === '+' ? this.#product() : -this.#product()
    return value
  }

  #product(): number {
    let value = this.#power()
    for (let sign = this.#next('*', '/'); sign; sign = this.#next('*', '/')) {
      const factor = this.#power()
      value = sign === '*' ? value * factor : value / factor
    }
    return value
  }

  #power(): number {
    const base = this.#unary()
    return this.#next('^') ? base ** this.#unary() : base
  }

  #unary(): number {
    return this.#next('-') ? -this.#unary() : this.#one()
  }

  #one(): number {
    const [value = NaN] = this.#list()
    return value
  }

  /** One operand: a number, a cell, a range, a function, or what stands in brackets. */
  #list(): number[] {
    const { kind, text } = this.#take()
    switch (kind) {
      case 'number':
        return [Number(text)]
      case 'name':
        return [this.#call(text)]
      case 'sheet':
        return this.#cells(text, this.#take().text)
      case 'cell':
        return this.#cells(this.#sheet, text)
      default: {
        const inner = this.#compare()
        this.#next(')')
        return [inner]
      }
    }
  }

  #take(): Token {
    const token = this.#tokens[this.#at++]
    if (!token) throw new Error('a formula ends too soon')
    return token
  }

  #cells(sheet: string, from: string): number[] {
    const first = from.replaceAll('$', '')
    if (!this.#next(':')) return [valueAt(this.#books, sheet, first)]
    const last = this.#take().text.replaceAll('$', '')
    const column = first.replace(/\d+/, '')
    const [low, high] = [Number(first.replace(/\D+/, '')), Number(last.replace(/\D+/, ''))]
    return Array.from({ length: high - low + 1 }, (_, n) =>
      valueAt(this.#books, sheet, `${column}${low + n}`),
    )
  }

  #call(name: string): number {
    this.#next('(')
    const lists: number[][] = []
    do lists.push(this.#argument())
    while (this.#next(','))
    this.#next(')')
    return callFunction(name, lists)
  }

  #argument(): number[] {
    const begin = this.#at
    const first = this.#list()
    const after = this.#tokens[this.#at]
    if (first.length > 1 || (after?.kind === 'sign' && [',', ')'].includes(after.text)))
      return first
    this.#at = begin
    return [this.#compare()]
  }
}

type Lists = readonly (readonly number[])[]

const FUNCTIONS: Readonly<Record<string, (lists: Lists) => number>> = {
  SUM: (lists) => lists.flat().reduce((sum, value) => sum + value, 0),
  SUMPRODUCT: (lists) =>
    (lists[0] ?? []).reduce(
      (sum, _, n) => sum + lists.reduce((product, list) => product * (list[n] ?? NaN), 1),
      0,
    ),
  MIN: (lists) => Math.min(...lists.flat()),
  MAX: (lists) => Math.max(...lists.flat()),
  ABS: ([[a = NaN] = []]) => Math.abs(a),
  MOD: ([[a = NaN] = [], [b = NaN] = []]) => a - b * Math.floor(a / b),
  IF: ([[a = NaN] = [], [b = NaN] = [], [c = NaN] = []]) => (a ? b : c),
  ROUND: ([[a = NaN] = [], [b = NaN] = []]) => roundAway(a, b),
}

function callFunction(name: string, lists: Lists): number {
  const calculate = FUNCTIONS[name]
  if (!calculate) throw new Error(`the function ${name} is not known`)
  return calculate(lists)
}

/** As a spreadsheet rounds: a half goes away from zero, judged on fifteen digits. */
function roundAway(value: number, digits: number): number {
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15))
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / 10 ** digits
}
