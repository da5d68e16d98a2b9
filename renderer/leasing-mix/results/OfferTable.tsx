import { useMemo } from 'react'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { ratioOf, sumOf, type TableColumn } from '../../ui/table-column.ts'
import { type OfferRow, offerRows } from '../offer-rows.ts'

type Props = { readonly input: LeasingMixInput; readonly plan: LeasingPlan }

const columns: readonly TableColumn<OfferRow>[] = [
  { key: 'unit', title: t('lm.unit'), value: (row) => row.unit },
  { key: 'package', title: t('lm.package'), value: (row) => row.package },
  {
    key: 'area',
    title: t('lm.col.area'),
    kind: 'number',
    value: (row) => row.area,
    total: (rows) => sumOf(rows, (row) => row.area),
  },
  {
    key: 'share',
    title: t('lm.col.share'),
    help: t('lm.col.shareHelp'),
    kind: 'rate',
    digits: 0,
    value: (row) => row.share,
    isOptional: true,
  },
  {
    key: 'rentPerArea',
    title: t('lm.col.rentPerArea'),
    help: t('lm.col.rentPerAreaHelp'),
    kind: 'majorMoney',
    value: (row) => row.rentPerArea,
    total: (rows) =>
      ratioOf(
        sumOf(rows, (row) => row.rent),
        sumOf(rows, (row) => row.area),
      ),
  },
  {
    key: 'rent',
    title: t('lm.col.rent'),
    help: t('lm.col.rentHelp'),
    kind: 'majorMoney',
    value: (row) => row.rent,
    total: (rows) => sumOf(rows, (row) => row.rent),
  },
  { key: 'term', title: t('lm.col.term'), kind: 'number', value: (row) => row.termMonths },
  { key: 'free', title: t('lm.col.free'), kind: 'number', value: (row) => row.freeMonths },
  {
    key: 'incentive',
    title: t('lm.col.incentive'),
    kind: 'majorMoney',
    value: (row) => row.incentive,
    total: (rows) => sumOf(rows, (row) => row.incentive),
  },
  {
    key: 'takeUp',
    title: t('lm.col.takeUp'),
    help: t('lm.col.takeUpHelp'),
    kind: 'rate',
    digits: 0,
    value: (row) => row.takeUp,
  },
  {
    key: 'startsAfter',
    title: t('lm.col.startsAfter'),
    help: t('lm.col.startsAfterHelp'),
    kind: 'number',
    value: (row) => row.startsAfter,
  },
]

/** Which unit is offered on which terms. */
export function OfferTable({ input, plan }: Props) {
  const rows = useMemo(() => offerRows(input, plan), [input, plan])
  return (
    <Section title={t('lm.offers')} note={t('lm.offersNote', { count: rows.length })}>
      <DataTable
        id="lm-offers"
        label={t('lm.offers')}
        rows={rows}
        rowKey={(row) => row.key}
        columns={columns}
        initialSort={{ columnAccessor: 'unit', direction: 'asc' }}
        pageSize={50}
      />
    </Section>
  )
}
