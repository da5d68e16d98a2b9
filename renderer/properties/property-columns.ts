import type { MetricKey } from '#shared/finance/portfolio-metrics'
import { t } from '../app/messages/t.ts'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import type { ListRow } from './list-row.ts'

type Figure = (row: ListRow) => number | null
type Rows = readonly ListRow[]

const sum = (figure: Figure) => (rows: Rows) => sumOf(rows, figure)

// A ratio of the sum row is the ratio of the sums, never the mean of the ratios.
const ratio = (top: Figure, bottom: Figure) => (rows: Rows) =>
  ratioOf(sumOf(rows, top), sumOf(rows, bottom))

const value: Figure = (row) => row.figures.value
const loan: Figure = (row) => row.figures.loanBalance
const noi: Figure = (row) => row.figures.noi
const egi: Figure = (row) => row.figures.egi
const opex: Figure = (row) => row.figures.opex
const cashFlow: Figure = (row) => row.figures.cashFlow
const debtService: Figure = (row) => row.figures.debtService
const units: Figure = (row) => row.figures.units
const leasedUnits: Figure = (row) => row.figures.leasedUnits
const area: Figure = (row) => row.area

const metric =
  (key: MetricKey): Figure =>
  (row) =>
    row.more?.metrics[key].value ?? null

/** The sum of one figure over the sum of another, over the rows that have both. */
const ratioOfKnown = (top: Figure, bottom: Figure) => (rows: Rows) => {
  const known = rows.filter((row) => top(row) !== null && bottom(row) !== null)
  return ratio(top, bottom)(known)
}

const money = (key: MoneyKey, figure: Figure, isOptional = false): TableColumn<ListRow> => ({
  key,
  title: t(`figure.${key}`),
  help: t(`figure.${key}.help`),
  kind: 'money',
  value: figure,
  total: sum(figure),
  isOptional,
})

type MoneyKey = 'value' | 'loan' | 'equity' | 'egi' | 'opex' | 'noi' | 'debtService' | 'cashFlow'

type MoreKey =
  | 'gpr'
  | 'oer'
  | 'debtYield'
  | 'cashOnCash'
  | 'irr'
  | 'grm'
  | 'economicOccupancy'
  | 'breakEvenOccupancy'
  | 'wault'
  | 'valuePerUnit'
  | 'noiPerUnit'
  | 'valuePerArea'

/** A column that is shown when chosen; without `total` its sum row stays empty. */
const more = (
  key: MoreKey,
  kind: TableColumn<ListRow>['kind'] & string,
  figure: Figure,
  total?: (rows: Rows) => number | null,
): TableColumn<ListRow> => ({
  key,
  title: t(`cmp.${key}`),
  help: t(`cmp.${key}.help`),
  kind,
  value: figure,
  isOptional: true,
  ...(total ? { total } : {}),
})

const perUnit =
  (figure: Figure): Figure =>
  (row) =>
    ratioOf(figure(row) ?? 0, row.figures.units)
const perArea =
  (figure: Figure): Figure =>
  (row) =>
    ratioOf(figure(row) ?? 0, row.area ?? 0)
const gpr = metric('gpr')
const invested: Figure = (row) => row.more?.cashInvested ?? null
const collected: Figure = (row) => row.more?.rentCollected ?? null
const outgoings: Figure = (row) => row.figures.opex + row.figures.debtService

const moreColumns: readonly TableColumn<ListRow>[] = [
  more('gpr', 'money', gpr, sum(gpr)),
  more('oer', 'rate', metric('oer'), ratio(opex, egi)),
  more('debtYield', 'rate', metric('debtYield'), ratio(noi, loan)),
  more('cashOnCash', 'rate', metric('cashOnCash'), ratioOfKnown(cashFlow, invested)),
  more('irr', 'rate', metric('irr')),
  more('grm', 'ratio', metric('grm'), ratioOfKnown(value, gpr)),
  more('economicOccupancy', 'rate', metric('economicOccupancy'), ratioOfKnown(collected, gpr)),
  more('breakEvenOccupancy', 'rate', metric('breakEvenOccupancy'), ratioOfKnown(outgoings, gpr)),
  { ...more('wault', 'number', metric('wault')), digits: 1 },
  more('valuePerUnit', 'money', perUnit(value), ratio(value, units)),
  more('noiPerUnit', 'money', perUnit(noi), ratio(noi, units)),
  more('valuePerArea', 'money', perArea(value), ratioOfKnown(value, area)),
]

/** The columns of the properties table; the sum row is computed from sums. */
export const propertyColumns: readonly TableColumn<ListRow>[] = [
  { key: 'name', title: t('properties.name'), value: (row) => row.name },
  { key: 'type', title: t('properties.type'), value: (row) => t(`type.${row.type}`) },
  { key: 'city', title: t('properties.city'), value: (row) => row.city },
  { key: 'region', title: t('properties.region'), value: (row) => row.region, isOptional: true },
  { key: 'units', title: t('properties.units'), kind: 'number', value: units, total: sum(units) },
  {
    key: 'area',
    title: t('unit.area'),
    kind: 'number',
    value: area,
    total: sum(area),
    isOptional: true,
  },
  {
    key: 'occupancy',
    title: t('figure.occupancy'),
    help: t('figure.occupancy.help'),
    kind: 'rate',
    digits: 0,
    value: (row) => row.figures.occupancy,
    total: ratio(leasedUnits, units),
  },
  money('value', value),
  money('loan', loan, true),
  {
    key: 'ltv',
    title: t('figure.ltv'),
    help: t('figure.ltv.help'),
    kind: 'rate',
    value: (row) => row.figures.loanToValue,
    total: ratio(loan, value),
  },
  money('equity', (row) => row.figures.equity, true),
  money('egi', egi, true),
  money('opex', opex, true),
  money('noi', noi),
  {
    key: 'capRate',
    title: t('figure.capRate'),
    help: t('figure.capRate.help'),
    kind: 'rate',
    value: (row) => row.figures.capRate,
    total: ratio(noi, value),
  },
  money('debtService', debtService, true),
  {
    key: 'dscr',
    title: t('figure.dscr'),
    help: t('figure.dscr.help'),
    kind: 'ratio',
    value: (row) => row.figures.dscr,
    total: ratio(noi, debtService),
  },
  money('cashFlow', cashFlow),
  ...moreColumns,
]
