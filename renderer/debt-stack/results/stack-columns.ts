import { t } from '../../app/messages/t.ts'
import { ratioOf, sumOf, type TableColumn } from '../../ui/table-column.ts'
import type { Formatters } from '../../ui/use-format.ts'
import { writePrice, writeRepayment } from '../price-words.ts'
import type { StackLine } from '../stack-lines.ts'

/** The columns of the used tranches; the sum row's cost is all cost over all capital. */
export const stackColumns = (format: Formatters): readonly TableColumn<StackLine>[] => [
  { key: 'name', title: t('ds.col.tranche'), value: (row) => row.name },
  { key: 'type', title: t('ds.col.type'), value: (row) => t(`ds.type.${row.tranche.type}`) },
  {
    key: 'amount',
    title: t('ds.col.amount'),
    kind: 'majorMoney',
    value: (row) => row.amount,
    total: (rows) => sumOf(rows, (row) => row.amount),
  },
  { key: 'share', title: t('ds.col.share'), kind: 'rate', digits: 1, value: (row) => row.share },
  { key: 'price', title: t('ds.col.price'), value: (row) => writePrice(row.tranche, format) },
  { key: 'repayment', title: t('ds.col.repayment'), value: (row) => writeRepayment(row.tranche) },
  {
    key: 'ltvThrough',
    title: t('ds.col.ltvThrough'),
    help: t('ds.col.ltvThroughHelp'),
    kind: 'rate',
    digits: 1,
    value: (row) => row.ltvThrough,
  },
  {
    key: 'cost',
    title: t('ds.col.cost'),
    help: t('ds.col.costHelp'),
    kind: 'majorMoney',
    value: (row) => row.cost,
    total: (rows) => sumOf(rows, (row) => row.cost),
  },
  {
    key: 'costRate',
    title: t('ds.col.costRate'),
    help: t('ds.col.costRateHelp'),
    kind: 'rate',
    digits: 2,
    value: (row) => ratioOf(row.cost, row.amount),
    total: (rows) =>
      ratioOf(
        sumOf(rows, (row) => row.cost),
        sumOf(rows, (row) => row.amount),
      ),
  },
]
