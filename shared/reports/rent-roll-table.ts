import type { RentRoll, RentRollRow, RentRollTotals } from '../rent-roll.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { ratio } from '../finance/figure.ts'
import type { ReportFigure, ReportTable } from './report-document.ts'

const statusWords = { let: '', vacant: 'Vacant', future: 'Let from later' } as const

/** Every unit on the day, the sums of each property and of all. Rents are face rents. */
export function rentRollTable(roll: RentRoll): ReportTable {
  const list = new RowList()
  const sums = roll.properties.map(({ propertyName, rows, totals }) => {
    list.heading(propertyName)
    const units = rows.map((row) => list.line(cellsOf(row)))
    return list.subtotal(`${propertyName}, ${letOf(totals)} let`, units)
  })
  list.total(`All, ${letOf(roll.totals)} let`, sums)
  return buildTable(
    {
      id: 'rent-roll',
      title: 'Rent roll',
      columns: [
        column('Unit'),
        column('Tenant'),
        column('From', 'date'),
        column('Until', 'date'),
        column('Break', 'date'),
        column('Area', 'count', { isSummed: true }),
        column('Rent a month', 'money'),
        column('Rent a year', 'money'),
        column('Market a month', 'money'),
        column('Deposit', 'money'),
      ],
    },
    list,
  )
}

const letOf = ({ letUnits, units }: RentRollTotals): string => `${letUnits} of ${units}`

const cellsOf = (row: RentRollRow) => [
  row.unitLabel,
  row.status === 'let' ? row.tenantName : statusWords[row.status],
  row.startDate,
  row.endDate,
  row.breakDate,
  row.area,
  row.monthlyRent,
  row.annualRent,
  row.marketRent,
  row.deposit,
]

/** The headline figures of a rent roll. */
export const rentRollFigures = ({ totals }: RentRoll): ReportFigure[] => [
  { label: 'Units let', kind: 'text', value: letOf(totals), reason: null },
  figure('Occupancy', 'rate', ratio(totals.letUnits, totals.units)),
  figure('Rent a month', 'money', totals.monthlyRent),
  figure('Rent a year', 'money', totals.annualRent),
  figure('WAULT, years', 'years', totals.wault),
  figure('To break, years', 'years', totals.waultToBreak),
]

const figure = (label: string, kind: ReportFigure['kind'], value: number | null): ReportFigure => ({
  label,
  kind,
  value,
  reason: value === null ? 'Nothing is let.' : null,
})
