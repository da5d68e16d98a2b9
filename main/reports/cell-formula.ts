import type { CellFormula } from '#shared/reports/build-table'

/** A sheet takes no formula longer than this. */
const longestFormula = 8000
/** Nor a function with more arguments. */
const mostArguments = 250

/**
 * A report's formula as a sheet writes it: neighbours become ranges.
 *
 * @param addressOf the address of a cell by its index in the table
 * @returns null where there is nothing to calculate, or too much for a formula
 *
 * Check: rows 0, 1, 2 and 5 in column B under a head → SUM(B2:B4,B7).
 */
export function writeFormula(
  formula: CellFormula,
  addressOf: (index: number) => string,
): string | null {
  if ('ratio' in formula) {
    const [of, by] = [addressOf(formula.ratio.of), addressOf(formula.ratio.by)]
    return `IF(${by}=0,0,${formula.ratio.isOfCosts ? '-' : ''}${of}/${by})`
  }
  const { plus, minus } = formula.sum
  if (plus.length + minus.length === 0) return null
  const written = `${writeSum(plus, addressOf)}${minus.length > 0 ? `-${writeSum(minus, addressOf)}` : ''}`
  return written.length > longestFormula ? null : written
}

function writeSum(indexes: readonly number[], addressOf: (index: number) => string): string {
  const [first] = indexes
  if (first === undefined) return '0'
  if (indexes.length === 1) return addressOf(first)
  const ranges = runsOf(indexes).map(([from, to]) =>
    from === to ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`,
  )
  const sums: string[] = []
  for (let start = 0; start < ranges.length; start += mostArguments)
    sums.push(`SUM(${ranges.slice(start, start + mostArguments).join(',')})`)
  return sums.length === 1 ? (sums[0] ?? '0') : `(${sums.join('+')})`
}

/** Indexes that follow each other, as their first and last. */
function runsOf(indexes: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const index of indexes) {
    const last = runs.at(-1)
    if (last !== undefined && index === last[1] + 1) last[1] = index
    else runs.push([index, index])
  }
  return runs
}
