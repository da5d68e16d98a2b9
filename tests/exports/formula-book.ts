import type { CellValue, Workbook, Worksheet } from 'exceljs'

/** A number, or those of a range. */
type Value = number | readonly number[]

export type WorkedOut = {
  readonly sheet: string
  readonly address: string
  readonly formula: string
  /** NaN when the file holds no number with the formula. */
  readonly stored: number
  readonly result: number
}

/**
 * Works out formulas of a workbook anew, as a spreadsheet would: the four operations, powers,
 * comparisons, ranges across sheets, and the functions our sheets use. Cells may be changed first, to
 * see that everything follows.
 */
export class FormulaBook {
  readonly #workbook: Workbook
  readonly #known = new Map<string, number>()

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  /** Puts a number in a cell; what was worked out before is forgotten. */
  set(sheet: string, address: string, value: number): void {
    this.#sheet(sheet).getCell(address).value = value
    this.#known.clear()
  }

  value(sheet: string, address: string): number {
    const key = `${sheet}!${address}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { formula, value } = this.#sheet(sheet).getCell(address)
    const result = formula ? toNumber(this.#evaluate(sheet, formula)) : plainNumber(value)
    this.#known.set(key, result)
    return result
  }

  /** Every formula, of one sheet or of all: what is stored with it, and what it comes to. */
  formulas(only?: string): WorkedOut[] {
    const found: WorkedOut[] = []
    for (const sheet of this.#workbook.worksheets) {
      if (only !== undefined && sheet.name !== only) continue
      sheet.eachRow((row) =>
        row.eachCell(({ address, formula, result }) => {
          if (!formula) return
          const stored = typeof result === 'number' ? result : NaN
          const worked = this.value(sheet.name, address)
          found.push({ sheet: sheet.name, address, formula, stored, result: worked })
        }),
      )
    }
    return found
  }

  #sheet(name: string) {
    const sheet = this.#workbook.getWorksheet(name)
    if (!sheet) throw new Error(`no sheet ${name}`)
    return sheet
  }

  #evaluate(sheet: string, formula: string): Value {
    const parser = new Parser(formula, (reference) => this.#read(sheet, reference))
    return parser.parse()
  }

  #read(sheet: string, reference: string): Value {
    const [place = '', name = sheet] = reference.replaceAll(/[$']/g, '').split('!').toReversed()
    const [from = '', to] = place.split(':')
    if (to === undefined) return this.value(name, from)
    const [a, b] = [this.#sheet(name).getCell(from), this.#sheet(name).getCell(to)]
    const values: number[] = []
    for (let row = Number(a.row); row <= Number(b.row); row++) {
      for (let column = Number(a.col); column <= Number(b.col); column++) {
        values.push(this.value(name, this.#sheet(name).getCell(row, column).address))
      }
    }
    return values
  }
}

/** Every formula of one sheet by its cell. */
export const workOut = (sheet: Worksheet): ReadonlyMap<string, WorkedOut> =>
  new Map(new FormulaBook(sheet.workbook).formulas(sheet.name).map((each) => [each.address, each]))

const plainNumber = (value: CellValue): number => (typeof value === 'number' ? value : 0)
const toNumber = (value: Value): number => (typeof value === 'number' ? value : (value[0] ?? 0))

const TOKEN =
  /\s*((?:(?:[A-Za-z]+|'[^']+')!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|<=|>=|<>|[-+*/^(),=<>])/y

/** A part that cannot be read is an error, not a blank. */
function tokensOf(formula: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(formula)?.[1]
    if (token === undefined) throw new Error(`cannot read ${formula.slice(at)} of ${formula}`)
    tokens.push(token)
  }
  return tokens
}

/** Reads a formula from left to right; each level of rank is a function. */
class Parser {
  readonly #tokens: string[]
  readonly #read: (reference: string) => Value
  #at = 0

  constructor(formula: string, read: (reference: string) => Value) {
    this.#tokens = tokensOf(formula)
    this.#read = read
  }

  parse(): Value {
    const value = this.#ranked(0)
    if (this.#at < this.#tokens.length) throw new Error(`cannot read ${this.#tokens[this.#at]}`)
    return value
  }

  #ranked(rank: number): Value {
    const operators = RANKS[rank]
    if (!operators) return this.#factor()
    let value = this.#ranked(rank + 1)
    for (;;) {
      const operator = operators[this.#tokens[this.#at] ?? '']
      if (!operator) return value
      this.#at += 1
      value = spread(value, this.#ranked(rank + 1), operator)
    }
  }

  #factor(): Value {
    const token = this.#tokens[this.#at++] ?? ''
    if (token === '-') return spread(0, this.#factor(), (a, b) => a - b)
    if (token === '(') {
      const value = this.#ranked(0)
      this.#at += 1
      return value
    }
    const call = FUNCTIONS[token]
    if (call) return call(this.#list())
    return /^\d/.test(token) ? Number(token) : this.#read(token)
  }

  #list(): Value[] {
    const values: Value[] = []
    do {
      this.#at += 1
      values.push(this.#ranked(0))
    } while (this.#tokens[this.#at] === ',')
    this.#at += 1
    return values
  }
}

type Operator = (a: number, b: number) => number
const RANKS: readonly Readonly<Record<string, Operator>>[] = [
  {
    '=': (a, b) => Number(a === b),
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<>': (a, b) => Number(a !== b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
  { '^': (a, b) => a ** b },
]

const total = (value: Value | undefined): number =>
  typeof value === 'number' ? value : (value ?? []).reduce((sum, each) => sum + each, 0)

const FUNCTIONS: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  SUM: (values) => values.reduce<number>((sum, value) => sum + total(value), 0),
  SUMPRODUCT: (values) =>
    total(values.reduce((product, value) => spread(product, value, (a, b) => a * b))),
  MIN: (values) => Math.min(...values.flat()),
  MAX: (values) => Math.max(...values.flat()),
  ABS: ([value = NaN]) => spread(value, 0, (a) => Math.abs(a)),
  MOD: ([a = NaN, b = NaN]) => spread(a, b, (x, y) => x - y * Math.floor(x / y)),
  ROUND: ([value = NaN, digits = NaN]) => spread(value, digits, roundAway),
  INT: ([value = 0]) => spread(value, 0, (a) => Math.floor(a)),
  AND: (values) => Number(values.every((value) => toNumber(value) !== 0)),
  IF: ([test = 0, yes = 0, no = 0]) => (toNumber(test) === 0 ? no : yes),
  INDEX: ([list = [], at = 1]) => (typeof list === 'number' ? list : (list[toNumber(at) - 1] ?? 0)),
}

/** A single number goes with every number of a range. */
function spread(a: Value, b: Value, operator: Operator): Value {
  if (typeof a === 'number' && typeof b === 'number') return operator(a, b)
  const length = Math.max(lengthOf(a), lengthOf(b))
  return Array.from({ length }, (_, k) => operator(numberAt(a, k), numberAt(b, k)))
}
const lengthOf = (value: Value): number => (typeof value === 'number' ? 1 : value.length)
const numberAt = (value: Value, k: number): number =>
  typeof value === 'number' ? value : (value[k] ?? 0)

/** As a spreadsheet rounds: a half goes away from zero, judged on fifteen digits. */
function roundAway(value: number, digits: number): number {
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15))
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / 10 ** digits
}
