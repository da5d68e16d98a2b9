import { t } from '../../app/messages/t.ts'
import { ratioOf, sumOf, type TableColumn } from '../../ui/table-column.ts'
import type { Candidate, Choice } from '../draft.ts'
import { groupLabel } from '../limit-labels.ts'
import { CandidateName } from './CandidateName.tsx'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { TicketCell } from './TicketCell.tsx'

type Actions = {
  readonly onChoice: (id: string, choice: Choice) => void
  readonly problems: ReadonlyMap<string, string>
}

const sumOfPrices = (deals: readonly Candidate[]) => sumOf(deals, (deal) => deal.price)

const figureColumns: readonly TableColumn<Candidate>[] = [
  {
    key: 'price',
    title: t('deal.price'),
    help: t('deal.priceHelp'),
    kind: 'majorMoney',
    value: (deal) => deal.price,
    total: sumOfPrices,
  },
  {
    key: 'yield',
    title: t('deal.yield'),
    help: t('deal.yieldHelp'),
    kind: 'rate',
    digits: 2,
    value: (deal) => deal.yield,
    total: (deals) =>
      ratioOf(
        sumOf(deals, (deal) => deal.yield * deal.price),
        sumOfPrices(deals),
      ),
  },
  {
    key: 'risk',
    title: t('deal.risk'),
    help: t('deal.riskHelp'),
    kind: 'rate',
    digits: 2,
    value: (deal) => deal.risk,
    total: (deals) =>
      ratioOf(
        sumOf(deals, (deal) => deal.risk * deal.price),
        sumOfPrices(deals),
      ),
  },
  {
    key: 'irr',
    title: t('uw.kpi.leveredIrr'),
    help: t('dp.deal.underwritten'),
    kind: 'rate',
    value: ({ underwriting }) => underwriting?.irr ?? null,
    isOptional: true,
  },
  {
    key: 'cashToClose',
    title: t('uw.kpi.cashToClose'),
    help: t('dp.deal.underwritten'),
    kind: 'majorMoney',
    value: ({ underwriting }) => underwriting?.cashToClose ?? null,
    total: (deals) => sumOf(deals, ({ underwriting }) => underwriting?.cashToClose ?? null),
    isOptional: true,
  },
]

/** The columns of the deals on offer, with what was decided on each. */
export const candidateColumns = ({
  onChoice,
  problems,
}: Actions): readonly TableColumn<Candidate>[] => [
  {
    key: 'name',
    title: t('dp.input.deal'),
    value: (deal) => deal.name,
    render: (deal) => <CandidateName deal={deal} />,
  },
  {
    key: 'sector',
    title: t('deal.sector'),
    value: (deal) => groupLabel(deal.sector),
    isOptional: true,
  },
  { key: 'city', title: t('properties.city'), value: (deal) => deal.city, isOptional: true },
  ...figureColumns,
  {
    key: 'choice',
    title: t('dp.deal.choice'),
    value: (deal) => t(`dp.pick.${deal.choice.pick}`),
    render: (deal) => <ChoiceSelect deal={deal} onChoice={onChoice} />,
    width: 128,
  },
  {
    key: 'ticket',
    title: t('dp.deal.ticket'),
    help: t('dp.deal.ticketHelp'),
    value: (deal) => deal.choice.minTicket ?? deal.choice.maxTicket,
    render: (deal) => (
      <TicketCell deal={deal} problem={problems.get(deal.id) ?? null} onChoice={onChoice} />
    ),
    width: 112,
  },
]
