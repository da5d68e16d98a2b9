import type { CategoryKind } from '#shared/categories'
import type { FigureKey } from '#shared/finance/metric-formulas'
import { type DayPeriod, splitPeriod } from '#shared/finance/metric-period'
import type { LineageBookings, LineageGroup, LineageNode } from '#shared/lineage'
import type { DataBase } from '../database/schema.ts'
import {
  type Dimension,
  type GroupSum,
  type Page,
  readCategoryNames,
  selectBookings,
  selectDaySums,
  selectMonthSums,
  type Selection,
} from './lineage-queries.ts'

type Rule = Pick<Selection, 'kind' | 'rent'> & { readonly sign: 1 | -1 }

const cost = (kind: CategoryKind): Rule => ({ kind, rent: null, sign: -1 })

/** The figures that are sums of bookings: which ones count, and with which sign. */
const rules: Partial<Record<FigureKey, Rule>> = {
  rentCollected: { kind: 'income', rent: 'only', sign: 1 },
  otherIncome: { kind: 'income', rent: 'without', sign: 1 },
  egi: { kind: 'income', rent: null, sign: 1 },
  opex: cost('operating'),
  capex: cost('capex'),
  interest: cost('interest'),
  principal: cost('principal'),
}

export type Booked = { readonly selection: Selection; readonly sign: 1 | -1 }

/** What of the books stands behind a node; null where it is no sum of bookings. */
export function bookedBehind(
  { metric, category }: LineageNode,
  propertyIds: readonly string[],
): Booked | null {
  const rule = rules[metric]
  if (rule === undefined) return null
  const { kind, rent, sign } = rule
  return { selection: { propertyIds, kind, rent, category }, sign }
}

/** Sums over a period by one dimension: whole months from their totals, parts of months from the bookings. */
export async function sumBookings(
  db: DataBase,
  { selection, sign }: Booked,
  period: DayPeriod,
  by: Dimension,
): Promise<GroupSum[]> {
  if (selection.propertyIds.length === 0) return []
  const { months, parts } = splitPeriod(period)
  const found: GroupSum[] =
    months.length === 0 ? [] : await selectMonthSums(db, selection, months, by).execute()
  for (const part of parts) found.push(...(await selectDaySums(db, selection, part, by).execute()))
  const sums = new Map<string, GroupSum>()
  for (const { key, amount, count } of found) {
    const known = sums.get(key) ?? { key, amount: 0, count: 0 }
    sums.set(key, { key, amount: known.amount + sign * amount, count: known.count + count })
  }
  return [...sums.values()]
}

/** A sum of bookings by category and by month, as far as the node has not chosen one yet. */
export async function groupsOfBookings(
  db: DataBase,
  node: LineageNode,
  booked: Booked,
  period: DayPeriod,
): Promise<LineageGroup[]> {
  const groups: LineageGroup[] = []
  const groupBy = async (by: 'category' | 'month') => {
    const sums = await sumBookings(db, booked, period, by)
    const names = by === 'category' ? await readCategoryNames(db) : new Map<string, string>()
    groups.push({
      by,
      adds: true,
      rows: sums.toSorted(by === 'month' ? byKey : byAmount).map(({ key, amount }) => ({
        key,
        name: names.get(key) ?? null,
        value: amount,
        reason: null,
        node: { ...node, [by]: key },
      })),
    })
  }
  if (node.category === null) await groupBy('category')
  if (node.month === null) await groupBy('month')
  return groups
}

const byKey = (a: GroupSum, b: GroupSum) => a.key.localeCompare(b.key)
const byAmount = (a: GroupSum, b: GroupSum) => b.amount - a.amount

/** One page of the bookings, with the count and the sum of all of them. */
export async function pageOfBookings(
  db: DataBase,
  booked: Booked,
  period: DayPeriod,
  page: Page,
): Promise<LineageBookings> {
  const sums = await sumBookings(db, booked, period, 'month')
  const rows = await selectBookings(db, booked.selection, period, page).execute()
  return {
    rows: rows.map((row) => Object.assign(row, { amount: booked.sign * row.amount })),
    count: sums.reduce((total, { count }) => total + count, 0),
    sum: sums.reduce((total, { amount }) => total + amount, 0),
  }
}
