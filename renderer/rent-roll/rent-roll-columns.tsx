import type { RentRoll, RentRollRow } from '#shared/rent-roll'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'

const toneByStatus = { vacant: 'warn', future: 'accent' } as const

const money = (
  key: 'monthlyRent' | 'annualRent' | 'marketRent' | 'gap' | 'deposit',
  title: string,
  help?: string,
): TableColumn<RentRollRow> => ({
  key,
  title,
  kind: 'money',
  value: (row) => row[key],
  total: (rows) => sumOf(rows, (row) => row[key]),
  ...(help === undefined ? {} : { help }),
})

export const rentRollColumns: readonly TableColumn<RentRollRow>[] = [
  { key: 'property', title: t('properties.name'), value: (row) => row.propertyName },
  { key: 'unit', title: t('unit.label'), value: (row) => row.unitLabel },
  {
    key: 'tenant',
    title: t('lease.tenant'),
    value: (row) => row.tenantName ?? t('rentRoll.status.vacant'),
    render: ({ status, tenantName }) =>
      status === 'let' ? (
        (tenantName ?? '')
      ) : (
        <StatusBadge tone={toneByStatus[status]}>{t(`rentRoll.status.${status}`)}</StatusBadge>
      ),
  },
  {
    key: 'status',
    title: t('lease.state'),
    isOptional: true,
    value: (row) => t(`rentRoll.status.${row.status}`),
  },
  { key: 'use', title: t('unit.use'), isOptional: true, value: (row) => t(`use.${row.use}`) },
  {
    key: 'from',
    title: t('lease.from'),
    kind: 'date',
    isOptional: true,
    value: (row) => row.startDate,
  },
  { key: 'until', title: t('lease.until'), kind: 'date', value: (row) => row.endDate },
  {
    key: 'break',
    title: t('lease.break'),
    kind: 'date',
    isOptional: true,
    value: (row) => row.breakDate,
  },
  {
    key: 'monthsLeft',
    title: t('rentRoll.monthsLeft'),
    kind: 'number',
    digits: 1,
    isOptional: true,
    value: (row) => row.monthsLeft,
  },
  {
    key: 'area',
    title: t('unit.area'),
    kind: 'number',
    value: (row) => row.area,
    total: (rows) => sumOf(rows, (row) => row.area),
  },
  money('monthlyRent', t('lease.rent'), t('lease.rentHelp')),
  { ...money('annualRent', t('rentRoll.annualRent')), isOptional: true },
  {
    key: 'perArea',
    title: t('rentRoll.perArea'),
    help: t('rentRoll.perAreaHelp'),
    kind: 'money',
    digits: 2,
    isOptional: true,
    value: (row) => row.rentPerArea,
    total: (rows) => {
      const known = rows.filter((row) => row.area !== null && row.annualRent !== null)
      return ratioOf(
        sumOf(known, (row) => row.annualRent),
        sumOf(known, (row) => row.area),
      )
    },
  },
  money('marketRent', t('unit.marketRent')),
  money('gap', t('rentRoll.gap'), t('rentRoll.gap.help')),
  money('deposit', t('lease.deposit')),
]

type PropertyRow = RentRoll['properties'][number]

/** The sums by property; the last line has the sums of all, and ratios of those sums. */
export function rentRollPropertyColumns(roll: RentRoll): readonly TableColumn<PropertyRow>[] {
  const { totals, properties } = roll
  const figure = (
    key: keyof typeof totals,
    title: string,
    kind: 'money' | 'rate' | 'number',
    digits?: number,
  ): TableColumn<PropertyRow> => ({
    key,
    title,
    kind,
    value: (row) => row.totals[key],
    // Of a filtered table, the sums of what is shown; its ratios would need other sums and are left out.
    total: (rows) =>
      rows.length === properties.length
        ? totals[key]
        : kind === 'rate' || digits !== undefined
          ? null
          : sumOf(rows, (row) => row.totals[key]),
    ...(digits === undefined ? {} : { digits }),
  })
  return [
    { key: 'property', title: t('properties.name'), value: (row) => row.propertyName },
    figure('units', t('properties.units'), 'number'),
    figure('letUnits', t('rentRoll.let'), 'number'),
    figure('occupancy', t('rentRoll.occupancy'), 'rate'),
    figure('area', t('unit.area'), 'number'),
    figure('occupancyByArea', t('rentRoll.occupancyByArea'), 'rate'),
    figure('monthlyRent', t('lease.rent'), 'money'),
    figure('annualRent', t('rentRoll.annualRent'), 'money'),
    figure('marketRent', t('unit.marketRent'), 'money'),
    figure('gap', t('rentRoll.gap'), 'money'),
    figure('deposit', t('lease.deposit'), 'money'),
    figure('wault', t('rentRoll.wault'), 'number', 2),
    figure('waultToBreak', t('rentRoll.waultToBreak'), 'number', 2),
  ]
}
