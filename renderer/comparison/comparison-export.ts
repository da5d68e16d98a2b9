import type { Comparison } from '#shared/property-pages'
import type { Figure } from '#shared/finance/figure'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import type { TableColumn } from '../ui/table-column.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { ComparisonLine } from './comparison-lines.ts'

export type ExportRow = {
  readonly group: string
  readonly title: string
  readonly figures: readonly (number | null)[]
}

/** A row for each figure: money in currency units, rates as fractions. */
export const exportRows = (
  lines: readonly ComparisonLine[],
  { currency }: Formatters,
): ExportRow[] =>
  lines.map(({ row, cells, average }) => {
    const isMoney = row.unit === 'money' || row.unit === 'exactMoney'
    const write = ({ value }: Figure) =>
      value !== null && isMoney ? minorToMajor(value, currency) : value
    return {
      group: t(`comparison.group.${row.group}`),
      title: t(`cmp.${row.key}`),
      figures: [...cells.map(({ figure }) => write(figure)), write(average)],
    }
  })

export const exportColumns = ({ properties }: Comparison): TableColumn<ExportRow>[] => [
  { key: 'group', title: t('comparison.group'), value: ({ group }) => group },
  { key: 'figure', title: t('comparison.figure'), value: ({ title }) => title },
  ...[...properties.map(({ name }) => name), t('comparison.average')].map((title, index) => ({
    key: String(index),
    title,
    kind: 'number' as const,
    value: ({ figures }: ExportRow) => figures[index] ?? null,
  })),
]
