import type { CapexPhasingInput, CapexPhasingResult } from '#shared/capex-phasing/capex-phasing'
import type { ConstraintReport, FigureStyle } from '#shared/optimizer/optimizer-result'
import { figuresFor } from '../explain/figures.ts'
import type { Figures } from '../explain/figures.ts'
import type { NamedLimit } from '../explain/infeasible-sentences.ts'
import type { LimitWords } from '../explain/limit-sentences.ts'

/** How figures and months are written in sentences. */
export type Pen = {
  readonly figures: Figures
  /** `2027-03` → March 2027 */
  readonly month: (month: string) => string
}

export function penFor(style: FigureStyle): Pen {
  const months = new Intl.DateTimeFormat(style.locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return {
    figures: figuresFor(style),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
  }
}

/**
 * Everything a limit of the input is called by: its family, as conflicts name it, and its rows, as
 * ways out do. A limit of every month is one limit in the words of a letter.
 */
export type FamilyWords = {
  readonly family: string
  readonly path: string
  readonly limit: number
  readonly title: string
  readonly noun: string
  readonly kind: LimitWords['kind']
  readonly one?: string
  /** The rows it stands for; those of the months with what each month's move is called. */
  readonly rows: readonly RowWords[]
}
type RowWords = { readonly id: string } & Omit<NamedLimit, 'words'>

/** The words of each family and of each of its rows, for the conflict and the ways out. */
export function namedLimits(families: readonly FamilyWords[]): Map<string, NamedLimit> {
  const named = new Map<string, NamedLimit>()
  for (const { family, path, limit, title, noun, kind, one, rows } of families) {
    const words = { title, noun, kind, actual: null, limitDual: null, ...(one && { one }) }
    named.set(family, { words, path, limit })
    for (const { id, ...row } of rows) {
      named.set(id, { words, ...row })
    }
  }
  return named
}

/**
 * One row for all rows of a family, by the tightest of them, with the prices of all: what the one
 * number that the user typed is worth. `null` for limits that no row stands for.
 */
export function sumUp(
  { rows, limit }: FamilyWords,
  byId: ReadonlyMap<string, ConstraintReport>,
): ConstraintReport | null {
  const found = rows.flatMap(({ id }) => byId.get(id) ?? [])
  const tightest = found.reduce<ConstraintReport | null>(
    (least, row) => (least === null || row.slack < least.slack ? row : least),
    null,
  )
  if (!tightest) return null
  const isPriced = found.some(({ limitDual }) => limitDual !== null)
  const limitDual = found.reduce((sum, row) => sum + (row.limitDual ?? 0), 0)
  const binding = found.some((row) => row.binding)
  return { ...tightest, limit, binding, limitDual: isPriced ? limitDual : null }
}

/**
 * What the floor of the pot is worth: the reduced costs of all months' balances at the floor, which
 * is what one more of opening cash would bring. The pot has no row of its own in the result.
 */
export function potRow(
  { cash }: CapexPhasingInput,
  { plan, bounds, duals }: Pick<CapexPhasingResult, 'plan' | 'bounds' | 'duals'>,
): ConstraintReport | null {
  if (!cash || !plan) return null
  const floor = cash.floor ?? 0
  const least = plan.months.reduce((low, month) => Math.min(low, month.cash ?? low), Infinity)
  const limitDual = bounds
    .filter(({ variable }) => variable.startsWith('cash:'))
    .reduce((sum, { dual }) => sum + dual, 0)
  return {
    id: 'cash',
    path: '/cash/floor',
    sense: '>=',
    lhs: least,
    rhs: floor,
    slack: least - floor,
    unit: 'money',
    limit: floor,
    binding: least - floor <= 1e-6 * Math.max(1, Math.abs(floor), cash.opening),
    dual: duals.method === 'none' ? null : limitDual,
    limitDual: duals.method === 'none' ? null : limitDual,
    rhsRange: null,
  }
}

/**
 * What one more of opening cash is worth. Let C' = C + 1 in every month: the balances stay what they were but
 * for the first, which asks for one more at the start, and the floor lies one higher. So it is worth what
 * one less of floor is.
 */
export function openingRow(
  { cash }: CapexPhasingInput,
  pot: ConstraintReport | null,
): ConstraintReport | null {
  if (!cash || !pot) return null
  const { opening } = cash
  const { dual, limitDual } = pot
  return {
    ...pot,
    id: 'opening',
    path: '/cash/opening',
    sense: '<=',
    lhs: opening - pot.slack,
    rhs: opening,
    limit: opening,
    dual: dual === null ? null : 0 - dual,
    limitDual: limitDual === null ? null : 0 - limitDual,
  }
}

/** A project by its name, or by its id where it has none. */
export function namesOf({ projects: list }: CapexPhasingInput): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name?.trim() || id]))
  return (id) => names.get(id) ?? id
}
