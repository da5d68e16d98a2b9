import type { Worksheet } from 'exceljs'

export type Evaluated = {
  readonly formula: string
  readonly stored: number
  readonly result: number
}

/**
 * Works out every formula of a sheet anew from the cells it names. Knows what our sheets use: the four
 * operations from left to right by rank, ROUND, SUM and SUMPRODUCT over ranges, cell references and numbers.
 */
export function evaluateSheet(sheet: Worksheet): Map<string, Evaluated> {
  const found = new Map<string, Evaluated>()
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (!cell.formula) return
      const stored = typeof cell.result === 'number' ? cell.result : NaN
      found.set(cell.address, {
        formula: cell.formula,
        stored,
        result: valueAt(sheet, cell.address),
      })
    }),
  )
  return found
}

function valueAt(sheet: Worksheet, address: string): number {
  const cell = sheet.getCell(address)
  return cell.formula ? evaluate(sheet, cell.formula) : Number(cell.value ?? 0)
}

function evaluate(sheet: Worksheet, formula: string): number {
  const round = /^ROUND\((.*),(\d)\)$/.exec(formula)
  if (round) return Number(evaluate(sheet, round[1] ?? '').toFixed(Number(round[2])))
  const flat = formula.replaceAll(
    /(SUMPRODUCT|SUM)\(([^()]*)\)/g,
    (_all, name: string, list: string) => {
      const ranges = list.split(',').map((range) => rangeOf(sheet, range))
      const [first = []] = ranges
      const products = first.map((_, n) =>
        ranges.reduce((product, range) => product * (range[n] ?? NaN), 1),
      )
      return String((name === 'SUM' ? first : products).reduce((sum, value) => sum + value, 0))
    },
  )
  // `a-b` but not the sign of an exponent, as in 1e-7.
  const terms = flat.split(/(?<![eE])([+-])/)
  let sum = 0
  for (let n = 0; n < terms.length; n += 2) {
    sum += (terms[n - 1] === '-' ? -1 : 1) * product(sheet, terms[n] ?? '')
  }
  return sum
}

function product(sheet: Worksheet, term: string): number {
  const factors = term.split(/([*/])/)
  let value = factorOf(sheet, factors[0] ?? '')
  for (let n = 1; n < factors.length; n += 2) {
    const next = factorOf(sheet, factors[n + 1] ?? '')
    value = factors[n] === '*' ? value * next : value / next
  }
  return value
}

const factorOf = (sheet: Worksheet, text: string): number =>
  /^[A-Z]+\d+$/.test(text) ? valueAt(sheet, text) : Number(text)

function rangeOf(sheet: Worksheet, range: string): number[] {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)
  if (!match || match[1] !== match[3]) throw new Error(`unexpected range ${range}`)
  const from = Number(match[2])
  return Array.from({ length: Number(match[4]) - from + 1 }, (_, n) =>
    valueAt(sheet, `${match[1]}${from + n}`),
  )
}
