import type { RentRollRow, RentRollTotals } from '#shared/rent-roll'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { ReportColumn } from './ReportTable.tsx'

/** The columns that fit on a page. */
export const rentRollPrintColumns = (): readonly ReportColumn[] => [
  { title: t('unit.label') },
  { title: t('lease.tenant') },
  { title: t('lease.from') },
  { title: t('lease.until') },
  { title: t('unit.area'), isFigure: true },
  { title: t('lease.rent'), isFigure: true },
  { title: t('rentRoll.annualRent'), isFigure: true },
  { title: t('unit.marketRent'), isFigure: true },
  { title: t('lease.deposit'), isFigure: true },
]

export function printLine(row: RentRollRow, format: Formatters): string[] {
  const money = (minor: number | null) => (minor === null ? '' : format.money(minor))
  return [
    row.unitLabel,
    row.status === 'let' ? (row.tenantName ?? '') : t(`rentRoll.status.${row.status}`),
    row.startDate ?? '',
    row.endDate ?? '',
    row.area === null ? '' : format.number(row.area),
    money(row.monthlyRent),
    money(row.annualRent),
    money(row.marketRent),
    money(row.deposit),
  ]
}

export const printSums = (sums: RentRollTotals, format: Formatters): string[] => [
  t('common.total'),
  t('rentRoll.letOf', { letUnits: sums.letUnits, units: sums.units }),
  '',
  '',
  format.number(sums.area),
  format.money(sums.monthlyRent),
  format.money(sums.annualRent),
  format.money(sums.marketRent),
  format.money(sums.deposit),
]
