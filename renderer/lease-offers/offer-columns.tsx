import type { LeaseOfferRow, LeaseOfferStatus } from '#shared/lease-offers'
import { t } from '../app/messages/t.ts'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'

const tones: Readonly<Record<LeaseOfferStatus, Tone>> = {
  offered: 'accent',
  accepted: 'good',
  declined: 'neutral',
}

/** Accepted by word alone, or with a lease made of it. */
const writeStatus = ({ status, leaseId }: LeaseOfferRow): string =>
  leaseId === null
    ? t(`offer.status.${status}`)
    : t('plan.factOf', { label: t(`offer.status.${status}`), value: t('offer.let') })

export const offerColumns: readonly TableColumn<LeaseOfferRow>[] = [
  {
    key: 'unit',
    title: t('offer.unit'),
    value: (row) => t('offer.place', { property: row.propertyName, unit: row.unitLabel }),
  },
  { key: 'package', title: t('offer.package'), value: (row) => row.packageName },
  { key: 'start', title: t('offer.start'), kind: 'date', value: (row) => row.startDate },
  { key: 'end', title: t('offer.end'), kind: 'date', value: (row) => row.endDate },
  {
    key: 'rent',
    title: t('offer.rent'),
    kind: 'money',
    value: (row) => row.monthlyRent,
    total: (rows) => sumOf(rows, (row) => row.monthlyRent),
  },
  { key: 'free', title: t('offer.free'), kind: 'number', value: (row) => row.freeMonths },
  {
    key: 'incentive',
    title: t('offer.incentive'),
    kind: 'money',
    value: (row) => row.incentive,
    total: (rows) => sumOf(rows, (row) => row.incentive),
  },
  {
    key: 'validUntil',
    title: t('offer.validUntil'),
    kind: 'date',
    value: (row) => row.validUntil,
  },
  {
    key: 'status',
    title: t('offer.status'),
    value: writeStatus,
    render: (row) => <StatusBadge tone={tones[row.status]}>{writeStatus(row)}</StatusBadge>,
  },
]
