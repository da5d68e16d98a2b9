import { areaWords } from '#shared/area-words'
import { minorToMajor } from '#shared/money'
import type { RentRollRow } from '#shared/rent-roll'
import type { NumberFormat } from '../exports/worksheet.ts'

export type Cell = string | number | null

export type RentRollColumn = {
  readonly title: string
  readonly width: number
  readonly format?: NumberFormat
  /** Whether the column has a sum. */
  readonly isSum?: true
  readonly value: (row: RentRollRow) => Cell
}

const useWords: Readonly<Record<RentRollRow['use'], string>> = {
  residential: 'Residential',
  retail: 'Retail',
  office: 'Office',
  industrial: 'Industrial',
  other: 'Other',
}

const statusWords = { let: 'Let', vacant: 'Vacant', future: 'Let from later' } as const

/** The columns of a rent roll outside the window, money in currency units. */
export function rentRollColumns(currency: string, areaUnit: 'sqft' | 'sqm'): RentRollColumn[] {
  const major = (minor: number | null) => (minor === null ? null : minorToMajor(minor, currency))
  const area = areaWords[areaUnit]
  return [
    { title: 'Property', width: 26, value: (row) => row.propertyName },
    { title: 'Unit', width: 12, value: (row) => row.unitLabel },
    { title: 'Use', width: 14, value: (row) => useWords[row.use] },
    { title: 'Status', width: 14, value: (row) => statusWords[row.status] },
    { title: 'Tenant', width: 26, value: (row) => row.tenantName },
    { title: 'From', width: 12, value: (row) => row.startDate },
    { title: 'Until', width: 12, value: (row) => row.endDate },
    { title: 'Break', width: 12, value: (row) => row.breakDate },
    { title: 'Months left', width: 12, format: 'ratio', value: (row) => round(row.monthsLeft, 1) },
    {
      title: `Area (${area})`,
      width: 12,
      format: 'count',
      isSum: true,
      value: (row) => row.area,
    },
    money('Rent a month', (row) => major(row.monthlyRent)),
    money('Rent a year', (row) => major(row.annualRent)),
    {
      title: `Rent a year per ${area}`,
      width: 16,
      format: 'money',
      value: (row) => round(major(row.rentPerArea), 2),
    },
    money('Market rent a month', (row) => major(row.marketRent)),
    money('Market rent less rent', (row) => major(row.gap)),
    money('Deposit', (row) => major(row.deposit)),
  ]
}

const money = (title: string, value: RentRollColumn['value']): RentRollColumn => ({
  title,
  width: 18,
  format: 'money',
  isSum: true,
  value,
})

const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits))
