import { t } from '../../app/messages/t.ts'
import { MoneyText } from '../../ui/MoneyText.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { readable } from '../../optimizer/readable.ts'
import { groupLabel } from '../limit-labels.ts'
import { CertaintyCell } from './CertaintyCell.tsx'
import { belowPrice, type WhyNotRow } from './why-not-rows.ts'
import { WhySentence } from './WhySentence.tsx'

type Proof = {
  readonly prove: (dealId: string) => void
  readonly pendingId: string | null
  readonly isNeeded: boolean
}

const facts: readonly TableColumn<WhyNotRow>[] = [
  { key: 'name', title: t('deal.name'), value: (row) => row.name },
  {
    key: 'sector',
    title: t('deal.sector'),
    value: (row) => groupLabel(row.sector),
    isOptional: true,
  },
  { key: 'city', title: t('properties.city'), value: (row) => row.city, isOptional: true },
  {
    key: 'yield',
    title: t('deal.yield'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.yield,
    isOptional: true,
  },
  {
    key: 'risk',
    title: t('deal.risk'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.risk,
    isOptional: true,
  },
  { key: 'price', title: t('deal.price'), kind: 'majorMoney', value: (row) => row.price },
  {
    key: 'neededPrice',
    title: t('dpr.neededPrice'),
    help: t('dpr.neededPriceHelp'),
    kind: 'majorMoney',
    value: (row) => row.neededPrice,
    render: (row) => <MoneyText major={belowPrice(row)} />,
  },
  {
    key: 'discount',
    title: t('dpr.discount'),
    help: t('dpr.discountHelp'),
    kind: 'rate',
    value: (row) => row.discount,
  },
  {
    key: 'reason',
    title: t('dpr.reason'),
    value: (row) => readable(row.sentence),
    render: (row) => <WhySentence row={row} />,
  },
]

/** The columns of the deals left out; the sentence takes the room that is left. */
export const whyNotColumns = (proof: Proof): readonly TableColumn<WhyNotRow>[] => [
  ...facts,
  {
    key: 'certainty',
    title: t('dpr.certainty'),
    value: (row) => t(`dpr.certainty.${row.certainty}`),
    render: (row) => (
      <CertaintyCell
        row={row}
        onProve={() => proof.prove(row.dealId)}
        isPending={proof.pendingId === row.dealId}
        isBusy={proof.pendingId !== null}
      />
    ),
    width: proof.isNeeded ? 172 : 110,
  },
]
