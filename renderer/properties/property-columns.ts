import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'

type Figure = (row: PropertyRow) => number | null
type Rows = readonly PropertyRow[]

const sum = (figure: Figure) => (rows: Rows) => sumOf(rows, figure)

// A ratio of the sum row is the ratio of the sums, never the mean of the ratios.
const ratio = (top: Figure, bottom: Figure) => (rows: Rows) =>
  ratioOf(sumOf(rows, top), sumOf(rows, bottom))

const value: Figure = (row) => row.figures.value
const loan: Figure = (row) => row.figures.loanBalance
const noi: Figure = (row) => row.figures.noi
const debtService: Figure = (row) => row.figures.debtService
const units: Figure = (row) => row.figures.units
const leasedUnits: Figure = (row) => row.figures.leasedUnits

const money = (key: MoneyKey, figure: Figure, isOptional = false): TableColumn<PropertyRow> => ({
  key,
  title: t(`figure.${key}`),
  help: t(`figure.${key}.help`),
  kind: 'money',
  value: figure,
  total: sum(figure),
  isOptional,
})

type MoneyKey = 'value' | 'loan' | 'equity' | 'egi' | 'opex' | 'noi' | 'debtService' | 'cashFlow'

/** The columns of the properties table; the sum row is computed from sums. */
export const propertyColumns: readonly TableColumn<PropertyRow>[] = [
  { key: 'name', title: t('properties.name'), value: (row) => row.name },
  { key: 'type', title: t('properties.type'), value: (row) => t(`type.${row.type}`) },
  { key: 'city', title: t('properties.city'), value: (row) => row.city },
  { key: 'region', title: t('properties.region'), value: (row) => row.region, isOptional: true },
  { key: 'units', title: t('properties.units'), kind: 'number', value: units, total: sum(units) },
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
  money('egi', (row) => row.figures.egi, true),
  money('opex', (row) => row.figures.opex, true),
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
  money('cashFlow', (row) => row.figures.cashFlow),
]
