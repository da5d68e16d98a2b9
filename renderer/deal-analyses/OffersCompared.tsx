import { Button } from '@mantine/core'
import type { DealTerms } from '#shared/deals/deal-terms'
import type { OfferFigures } from '#shared/finance/deal-offers'
import { t } from '../app/messages/t.ts'
import { useAnswer } from '../scenarios/use-answer.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { OffersChart } from './OffersChart.tsx'
import { nameOfOffer } from './deal-words.ts'
import styles from './underwriting.module.css'

type Props = {
  readonly terms: DealTerms
  readonly onChoose: (offerId: string | null) => void
}

/** The offers of lenders side by side, and own money alone; one click chooses what is reckoned with. */
export function OffersCompared({ terms, onChoose }: Props) {
  const found = useAnswer('dealOffers', terms)
  return (
    <Section title={t('uw.compared')} note={t('uw.comparedNote')}>
      {found.status === 'asking' && <LoadingState />}
      {found.status === 'failed' && <FailedState error={found.error} />}
      {found.status === 'given' && (
        <div data-testid="uw-compared" aria-busy={found.isStale}>
          <DataTable<OfferFigures>
            id="deal-offers"
            label={t('uw.compared')}
            rows={found.answer}
            rowKey={({ offerId }) => offerId ?? 'none'}
            columns={[choiceColumn(onChoose), ...columns]}
            initialSort={{ columnAccessor: 'none', direction: 'asc' }}
          />
          <div className={styles['offersChart']}>
            <OffersChart offers={found.answer} />
          </div>
        </div>
      )}
    </Section>
  )
}

const columns: readonly TableColumn<OfferFigures>[] = [
  { key: 'lender', title: t('uw.compared.offer'), value: nameOfOffer },
  { key: 'loan', title: t('uw.compared.loan'), kind: 'money', value: ({ loan }) => loan },
  {
    key: 'loanToPrice',
    title: t('criteria.loanToPrice'),
    kind: 'rate',
    value: ({ loanToPrice }) => loanToPrice,
    isOptional: true,
  },
  { key: 'rate', title: t('uw.compared.rate'), kind: 'rate', digits: 2, value: ({ rate }) => rate },
  {
    key: 'fees',
    title: t('loan.fees'),
    kind: 'money',
    value: ({ fees }) => fees,
    isOptional: true,
  },
  {
    key: 'debtService',
    title: t('uw.compared.debtService'),
    kind: 'money',
    value: ({ debtServiceYear1 }) => debtServiceYear1,
  },
  { key: 'dscr', title: t('uw.kpi.dscr'), kind: 'ratio', value: ({ dscr }) => dscr },
  {
    key: 'minDscr',
    title: t('uw.kpi.minDscr'),
    kind: 'ratio',
    value: ({ minDscr }) => minDscr,
    isOptional: true,
  },
  {
    key: 'equityNeeded',
    title: t('uw.compared.equityNeeded'),
    help: t('uw.compared.equityNeededHelp'),
    kind: 'money',
    value: ({ equityNeeded }) => equityNeeded,
  },
  {
    key: 'cashToClose',
    title: t('uw.kpi.cashToClose'),
    kind: 'money',
    value: ({ cashToClose }) => cashToClose,
    isOptional: true,
  },
  {
    key: 'cashOnCash',
    title: t('uw.kpi.cashOnCash'),
    kind: 'rate',
    digits: 2,
    value: ({ cashOnCash }) => cashOnCash,
  },
  {
    key: 'leveredIrr',
    title: t('uw.kpi.leveredIrr'),
    kind: 'rate',
    digits: 2,
    value: ({ leveredIrr }) => leveredIrr,
  },
  {
    key: 'equityMultiple',
    title: t('uw.kpi.equityMultiple'),
    kind: 'ratio',
    value: ({ equityMultiple }) => equityMultiple,
  },
  {
    key: 'npv',
    title: t('uw.kpi.npv'),
    help: t('uw.compared.npvHelp'),
    kind: 'money',
    value: ({ npv }) => npv,
  },
]

const choiceColumn = (onChoose: Props['onChoose']): TableColumn<OfferFigures> => ({
  key: 'choice',
  title: t('uw.compared.choice'),
  width: 100,
  value: ({ isChosen }) => (isChosen ? t('uw.compared.chosen') : ''),
  render: (offer) =>
    offer.isChosen ? (
      <StatusBadge tone="accent">{t('uw.compared.chosen')}</StatusBadge>
    ) : (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('uw.compared.choose', { offer: nameOfOffer(offer) })}
        onClick={() => onChoose(offer.offerId)}
      >
        {t('uw.compared.use')}
      </Button>
    ),
})
