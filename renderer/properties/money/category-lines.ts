import type { CategoryKind } from '#shared/categories'
import type { Minor } from '#shared/money'
import type { PropertyMoney } from '#shared/property-pages'
import { categoryName } from '../../app/messages/category-name.ts'
import { t } from '../../app/messages/t.ts'

/** A line of the year's matrix: a category, or a sum of several kinds. */
export type MonthsLine = {
  readonly key: string
  readonly title: string
  /** What it counts as, in a word; nothing for a sum. */
  readonly kind: string
  readonly months: readonly Minor[]
  readonly isSum: boolean
}

type Row = PropertyMoney['rows'][number]

const parts: readonly {
  readonly kinds: readonly CategoryKind[]
  readonly sum?: {
    readonly key: 'money.noi' | 'money.cashFlow'
    readonly of: readonly CategoryKind[]
  }
}[] = [
  { kinds: ['income'] },
  { kinds: ['operating'], sum: { key: 'money.noi', of: ['income', 'operating'] } },
  { kinds: ['capex'] },
  {
    kinds: ['interest', 'principal'],
    sum: { key: 'money.cashFlow', of: ['income', 'operating', 'capex', 'interest', 'principal'] },
  },
  { kinds: ['financing', 'equity', 'deposit', 'acquisition', 'tax', 'transfer'] },
]

/** The categories of a year in the order of FINANCE: income, costs, NOI, works, debt, cash flow, the rest. */
export const linesOf = (rows: readonly Row[]): MonthsLine[] =>
  parts.flatMap(({ kinds, sum }) =>
    rows
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .map(({ category, name, kind, months }): MonthsLine => ({
        key: category,
        title: name ?? categoryName(category),
        kind: t(`kind.${kind}`),
        months,
        isSum: false,
      }))
      .concat(sum === undefined ? [] : [sumLine(rows, sum)]),
  )

const sumLine = (
  rows: readonly Row[],
  {
    key,
    of,
  }: { readonly key: 'money.noi' | 'money.cashFlow'; readonly of: readonly CategoryKind[] },
): MonthsLine => ({
  key,
  title: t(key),
  kind: '',
  months: Array.from({ length: 12 }, (_, month) =>
    rows.reduce((sum, row) => (of.includes(row.kind) ? sum + (row.months[month] ?? 0) : sum), 0),
  ),
  isSum: true,
})

export const yearOf = ({ months }: Pick<MonthsLine, 'months'>): Minor =>
  months.reduce((sum, amount) => sum + amount, 0)
