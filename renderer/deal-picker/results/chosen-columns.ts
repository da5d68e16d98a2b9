import { t } from '../../app/messages/t.ts'
import { ratioOf, sumOf, type TableColumn } from '../../ui/table-column.ts'
import { groupLabel } from '../limit-labels.ts'
import type { ChosenRow } from '../plan-rows.ts'

/** The columns of the chosen deals; the sum row's yield is income over amount. */
export const chosenColumns: readonly TableColumn<ChosenRow>[] = [
  { key: 'name', title: t('deal.name'), value: (row) => row.name },
  { key: 'sector', title: t('deal.sector'), value: (row) => groupLabel(row.sector) },
  { key: 'city', title: t('properties.city'), value: (row) => row.city },
  {
    key: 'price',
    title: t('deal.price'),
    help: t('deal.priceHelp'),
    kind: 'majorMoney',
    value: (row) => row.price,
    total: (rows) => sumOf(rows, (row) => row.price),
  },
  {
    key: 'share',
    title: t('dpr.share'),
    help: t('dpr.shareHelp'),
    kind: 'rate',
    value: (row) => row.share,
  },
  {
    key: 'amount',
    title: t('dpr.amount'),
    help: t('dpr.amountHelp'),
    kind: 'majorMoney',
    value: (row) => row.amount,
    total: (rows) => sumOf(rows, (row) => row.amount),
  },
  {
    key: 'income',
    title: t('dpr.income'),
    help: t('dpr.incomeHelp'),
    kind: 'majorMoney',
    value: (row) => row.income,
    total: (rows) => sumOf(rows, (row) => row.income),
  },
  {
    key: 'yield',
    title: t('deal.yield'),
    help: t('deal.yieldHelp'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.yield,
    total: (rows) =>
      ratioOf(
        sumOf(rows, (row) => row.income),
        sumOf(rows, (row) => row.amount),
      ),
  },
  {
    key: 'risk',
    title: t('deal.risk'),
    help: t('deal.riskHelp'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.risk,
    total: (rows) =>
      ratioOf(
        sumOf(rows, (row) => row.risk * row.amount),
        sumOf(rows, (row) => row.amount),
      ),
    isOptional: true,
  },
]
