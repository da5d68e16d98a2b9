import type { DealScore } from '#shared/deals/buy-criteria'
import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import type { Deal } from '#shared/deals/deals'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { ScoreText } from '../deal-analyses/ScoreText.tsx'
import { ratioOf, sumOf, type TableColumn } from '../ui/table-column.ts'
import { StageSelect } from './StageSelect.tsx'

/** What is known of the deals besides what is written down of them. */
export type DealKnowledge = {
  readonly scores: ReadonlyMap<string, DealScore>
  readonly underwritten: ReadonlyMap<string, UnderwrittenDeal>
}

/** The columns of the pipeline. */
export const dealColumnsWith = (known: DealKnowledge): readonly TableColumn<Deal>[] => [
  ...factColumns.slice(0, -1),
  ...judgedColumns(known),
  ...factColumns.slice(-1),
]

const judgedColumns = ({ scores, underwritten }: DealKnowledge): readonly TableColumn<Deal>[] => [
  {
    key: 'score',
    title: t('deal.score'),
    help: t('deal.scoreHelp'),
    kind: 'number',
    value: ({ id }) => scores.get(id)?.score ?? null,
    render: ({ id }) => <ScoreText score={scores.get(id)?.score ?? null} />,
  },
  {
    key: 'irr',
    title: t('uw.kpi.leveredIrr'),
    kind: 'rate',
    value: ({ id }) => underwritten.get(id)?.leveredIrr ?? null,
    isOptional: true,
  },
  {
    key: 'dscr',
    title: t('uw.kpi.dscr'),
    kind: 'ratio',
    value: ({ id }) => underwritten.get(id)?.dscr ?? null,
    isOptional: true,
  },
  {
    key: 'cashToClose',
    title: t('uw.kpi.cashToClose'),
    kind: 'money',
    value: ({ id }) => underwritten.get(id)?.cashToClose ?? null,
    total: (deals) => sumOf(deals, ({ id }) => underwritten.get(id)?.cashToClose ?? null),
    isOptional: true,
  },
]

const factColumns: readonly TableColumn<Deal>[] = [
  { key: 'name', title: t('deal.name'), value: (deal) => deal.name },
  { key: 'sector', title: t('deal.sector'), value: (deal) => sectorName(deal.sector) },
  { key: 'city', title: t('properties.city'), value: (deal) => deal.city },
  { key: 'region', title: t('properties.region'), value: (deal) => deal.region, isOptional: true },
  {
    key: 'price',
    title: t('deal.price'),
    help: t('deal.priceHelp'),
    kind: 'money',
    value: (deal) => deal.price,
    total: (deals) => sumOf(deals, (deal) => deal.price),
  },
  {
    key: 'noi',
    title: t('deal.noi'),
    help: t('deal.noiHelp'),
    kind: 'money',
    value: (deal) => deal.noi,
    total: (deals) => sumOf(deals, (deal) => deal.noi),
  },
  {
    key: 'yield',
    title: t('deal.yield'),
    help: t('deal.yieldHelp'),
    kind: 'rate',
    value: (deal) => ratioOf(deal.noi, deal.price),
    total: (deals) =>
      ratioOf(
        sumOf(deals, (deal) => deal.noi),
        sumOf(deals, (deal) => deal.price),
      ),
  },
  {
    key: 'risk',
    title: t('deal.risk'),
    help: t('deal.riskHelp'),
    kind: 'rate',
    value: (deal) => deal.risk,
    total: (deals) =>
      ratioOf(
        sumOf(deals, (deal) => deal.risk * deal.price),
        sumOf(deals, (deal) => deal.price),
      ),
  },
  { key: 'units', title: t('properties.units'), kind: 'number', value: (deal) => deal.units },
  {
    key: 'area',
    title: t('unit.area'),
    kind: 'number',
    value: (deal) => deal.area,
    isOptional: true,
  },
  {
    key: 'yearBuilt',
    title: t('property.yearBuilt'),
    value: (deal) => (deal.yearBuilt === null ? null : String(deal.yearBuilt)),
    isOptional: true,
  },
  {
    key: 'stage',
    title: t('deal.stage'),
    value: (deal) => t(`stage.${deal.stage}`),
    render: (deal) => (
      <div
        role="none"
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <StageSelect deal={deal} />
      </div>
    ),
    width: 160,
  },
]
