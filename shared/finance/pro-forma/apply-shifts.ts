import type {
  ProFormaInput,
  ProFormaLoan,
  ProFormaProperty,
  RatePath,
} from '../../scenarios/pro-forma.ts'
import type { FlatShifts } from '../../scenarios/scenario-assumptions.ts'

/**
 * A projection's input with the moves of its drivers written into it, for those who draw around it.
 *
 *   growth → (1 + growth)(1 + move) − 1;  vacancy, index and exit cap rate: added
 *
 * A shock of the value comes over the first year, and lowers the price of a sale: a property that is sold at a
 * cap rate is sold at that rate over 1 + shock.
 */
export function applyShifts(input: ProFormaInput, shifts: FlatShifts): ProFormaInput {
  return {
    ...input,
    indexRate: moved(input.indexRate, shifts.indexRate),
    properties: input.properties.map((property) => shiftProperty(property, shifts)),
  }
}

const shiftProperty = (property: ProFormaProperty, shifts: FlatShifts): ProFormaProperty => ({
  ...property,
  rentGrowth: compounded(property.rentGrowth, shifts.rentGrowth),
  vacancyRate: mapRates(property.vacancyRate, (rate) =>
    Math.min(1, Math.max(0, rate + shifts.vacancy)),
  ),
  expenses: property.expenses.map((line) => growFaster(line, shifts.expenseGrowth)),
  valueGrowth: shocked(compounded(property.valueGrowth, shifts.valueGrowth), shifts.valueShock),
  loans: property.loans.map((loan) => shiftLoan(loan, shifts.indexRate)),
  refinancings: property.refinancings.map((loan) =>
    Object.assign({}, loan, { annualRate: loan.annualRate + shifts.indexRate }),
  ),
  sale: shiftSale(property.sale, shifts),
})

const growFaster = <Line extends { readonly growth: RatePath }>(line: Line, move: number): Line =>
  Object.assign({}, line, { growth: compounded(line.growth, move) })

const shiftLoan = (loan: ProFormaLoan, move: number): ProFormaLoan =>
  loan.indexRate === null
    ? loan
    : Object.assign({}, loan, { indexRate: moved(loan.indexRate, move) })

/** A cap rate of nothing would make a property priceless. */
const lowestCap = 1e-6

function shiftSale(
  sale: ProFormaProperty['sale'],
  { exitCap, valueShock }: FlatShifts,
): ProFormaProperty['sale'] {
  if (sale === null || sale.capRate === null) return sale
  const capRate = Math.max(lowestCap, sale.capRate + exitCap) / (1 + valueShock)
  return { ...sale, capRate: Math.min(1, capRate) }
}

/** The first year alone; what comes after grows as before. */
function shocked(path: RatePath, shock: number): RatePath {
  if (shock === 0) return path
  const [first = 0, ...rest] = typeof path === 'number' ? [path, path] : path
  return [(1 + first) * (1 + shock) - 1, ...(rest.length === 0 ? [first] : rest)]
}

const compounded = (path: RatePath, move: number): RatePath =>
  move === 0 ? path : mapRates(path, (rate) => (1 + rate) * (1 + move) - 1)

const moved = (path: RatePath, move: number): RatePath =>
  move === 0 ? path : mapRates(path, (rate) => rate + move)

const mapRates = (path: RatePath, of: (rate: number) => number): RatePath =>
  typeof path === 'number' ? of(path) : path.map(of)
