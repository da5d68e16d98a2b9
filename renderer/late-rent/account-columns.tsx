import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

const money = (
  key: string,
  title: string,
  read: (row: RentAccountRow) => number,
): TableColumn<RentAccountRow> => ({
  key,
  title,
  kind: 'money',
  value: (row) => (read(row) === 0 ? null : read(row)),
  total: (rows) => sumOf(rows, read),
})

export const accountColumns: readonly TableColumn<RentAccountRow>[] = [
  { key: 'tenant', title: t('lease.tenant'), value: (row) => row.tenantName },
  {
    key: 'unit',
    title: t('unit.label'),
    value: (row) => `${row.propertyName}, ${row.unitLabel}`,
  },
  money('arrears', t('tenant.arrears'), (row) => row.arrears),
  {
    key: 'days',
    title: t('lateRent.days'),
    kind: 'number',
    help: t('lateRent.daysHelp'),
    value: (row) => (row.daysLate === 0 ? null : row.daysLate),
  },
  money('to30', t('lateRent.to30'), (row) => row.ageing.to30),
  money('to60', t('lateRent.to60'), (row) => row.ageing.to60),
  money('to90', t('lateRent.to90'), (row) => row.ageing.to90),
  money('over90', t('lateRent.over90'), (row) => row.ageing.over90),
  { key: 'lastPaid', title: t('lateRent.lastPaid'), kind: 'date', value: (row) => row.lastPaidOn },
  { ...money('rent', t('lease.rent'), (row) => row.rentToday ?? 0), isOptional: true },
  { ...money('prepaid', t('lateRent.prepaid'), (row) => row.prepaid), isOptional: true },
]
