import type { LimitUnit, Sense } from '#shared/optimizer/optimizer-result'

/**
 * A linear or mixed-integer model in the words of its formulation: variables, an objective, named
 * rows. It knows no solver. A row that stands for a limit the user typed carries that limit, so that
 * its shadow price, its range and the cheapest change can be said in the user's own number.
 */

/** A column of the model; use it only with the model that made it. */
export type Variable = number
export type Term = readonly [coefficient: number, variable: Variable]

export type Expression = {
  readonly columns: readonly number[]
  readonly coefficients: readonly number[]
}

/** The user's number λ behind a row a(λ)·x ⋛ b(λ), which must be affine in λ. */
export type Limit = {
  /** JSON Pointer of the input field; `null` for a row that is reported but that nobody typed. */
  readonly path: string | null
  readonly value: number
  readonly unit: LimitUnit
  /** A move of this much of the right-hand side counts as 1 when limits are relaxed. */
  readonly scale: number
  /** ∂b/∂λ, 1 for a plain amount. */
  readonly rhsPerUnit: number
  /** ∂a/∂λ, left out when the coefficients do not depend on λ. */
  readonly lhsPerUnit?: Expression
}

export type Row = {
  readonly name: string
  readonly expression: Expression
  readonly sense: Sense
  readonly rhs: number
  /** Absent for structural rows, which are neither reported nor relaxed. */
  readonly limit?: Limit
  /** Rows of one family are dropped together when a conflict is looked for. A limit is its own family. */
  readonly family?: string
}

/** A limit the user typed and may move. Others, such as "each unit once", stay as they are. */
export const isRelaxable = ({ limit }: Row): boolean => limit !== undefined && limit.path !== null

export type VariableOptions = {
  readonly integer?: boolean
  /** Settled by an equation once the others are known; it leaves no freedom of its own. */
  readonly derived?: boolean
  /** The name reported in `bounds`; variables without one are internal. */
  readonly name?: string
  /** How much 1 of the variable weighs in the model's rows; the solver works in multiples of 1/size. */
  readonly size?: number
}

export type Column = {
  readonly name: string | null
  readonly lower: number
  readonly upper: number
  readonly isInteger: boolean
  readonly isDerived: boolean
  readonly size: number
}

export class Model {
  columns: Column[] = []
  rows: Row[] = []
  objective: Expression = sum([], () => [0, 0])
  isMaximised = true

  variable(lower: number, upper: number, options: VariableOptions = {}): Variable {
    this.columns.push({
      name: options.name ?? null,
      lower,
      upper,
      isInteger: options.integer ?? false,
      isDerived: options.derived ?? false,
      size: options.size ?? 1,
    })
    return this.columns.length - 1
  }

  /** One variable for each item, found again by the item itself. */
  variables<Item extends object>(
    items: readonly Item[],
    lower: number | ((item: Item) => number),
    upper: number | ((item: Item) => number),
    options: (item: Item) => VariableOptions = () => ({}),
  ): (item: Item) => Variable {
    const columns = new Map<Item, Variable>()
    for (const item of items) {
      columns.set(item, this.variable(valueFor(item, lower), valueFor(item, upper), options(item)))
    }
    return (item) => columns.get(item) ?? bug('the model has no variable for this item')
  }

  maximise(objective: Expression): void {
    this.objective = objective
    this.isMaximised = true
  }

  minimise(objective: Expression): void {
    this.objective = objective
    this.isMaximised = false
  }

  subjectTo(
    name: string,
    expression: Expression,
    sense: Sense,
    rhs: number,
    limit?: Limit,
    family: string | undefined = limit && limit.path !== null ? name : undefined,
  ): void {
    this.rows.push({
      name,
      expression,
      sense,
      rhs,
      ...(limit && { limit }),
      ...(family && { family }),
    })
  }

  get hasIntegers(): boolean {
    return this.columns.some((column) => column.isInteger)
  }

  /** Only integer variables: fixing them leaves nothing to price. */
  get isPureInteger(): boolean {
    return (
      this.hasIntegers && this.columns.every(({ isInteger, isDerived }) => isInteger || isDerived)
    )
  }
}

/** Σ over items of coefficient · variable; terms with coefficient 0 are left out. */
export function sum<Item>(items: Iterable<Item>, term: (item: Item) => Term): Expression {
  const columns: number[] = []
  const coefficients: number[] = []
  for (const item of items) {
    const [coefficient, variable] = term(item)
    if (coefficient === 0) continue
    columns.push(variable)
    coefficients.push(coefficient)
  }
  return { columns, coefficients }
}

/** The sum of no terms. */
export const NOTHING: Expression = { columns: [], coefficients: [] }

/** The sum of expressions that share no variable. */
export const plus = (...parts: readonly Expression[]): Expression => ({
  columns: parts.flatMap((part) => part.columns),
  coefficients: parts.flatMap((part) => part.coefficients),
})

/** A single term as an expression. */
export const times = (coefficient: number, variable: Variable): Expression =>
  coefficient === 0 ? NOTHING : { columns: [variable], coefficients: [coefficient] }

/** A multiple of an expression. */
export const scaled = (factor: number, { columns, coefficients }: Expression): Expression =>
  factor === 0
    ? NOTHING
    : { columns, coefficients: coefficients.map((coefficient) => factor * coefficient) }

/** The value of an expression at a point. */
export function evaluate(expression: Expression, values: ArrayLike<number>): number {
  let total = 0
  for (let k = 0; k < expression.columns.length; k++) {
    total += (expression.coefficients[k] ?? 0) * (values[expression.columns[k] ?? -1] ?? 0)
  }
  return total
}

/** Σ|aⱼxⱼ|: the size of a row at a point, against which rounding errors are judged. */
export function magnitude(expression: Expression, values: ArrayLike<number>): number {
  let total = 0
  for (let k = 0; k < expression.columns.length; k++) {
    total += Math.abs(
      (expression.coefficients[k] ?? 0) * (values[expression.columns[k] ?? -1] ?? 0),
    )
  }
  return total
}

/** How far a row is from being broken; negative when it is broken. */
export function slackOf(row: Row, values: ArrayLike<number>): number {
  const lhs = evaluate(row.expression, values)
  if (row.sense === '<=') return row.rhs - lhs
  // 0 − 0, not −0: an equation that holds has no room and is not reported as a negative.
  return row.sense === '>=' ? lhs - row.rhs : 0 - Math.abs(lhs - row.rhs)
}

/** A row's own tolerance: one millionth of its size, and at least of one unit. */
export const toleranceOf = (row: Row, values: ArrayLike<number>): number =>
  1e-6 * Math.max(1, Math.abs(row.rhs), magnitude(row.expression, values))

export function bug(assumption: string): never {
  throw new Error(assumption)
}

const valueFor = <Item>(item: Item, value: number | ((item: Item) => number)): number =>
  typeof value === 'number' ? value : value(item)
