import type { Deal } from '#shared/deals/deals'
import { t } from '../../app/messages/t.ts'
import { LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'
import { SectionButton } from '../../ui/SectionButton.tsx'

type Props = { readonly deals: readonly Deal[]; readonly onPlace: (deal: Deal) => void }

const mostShown = 12

/** Deals whose town and postal code are not known, each to be placed by hand. */
export const UnplacedDeals = ({ deals, onPlace }: Props) => (
  <Section title={t('map.unplaced')}>
    <LineList
      empty={t('pipeline.allPlaced')}
      lines={deals.slice(0, mostShown).map((deal) => ({
        key: deal.id,
        title: <a href={`#/pipeline/${encodeURIComponent(deal.id)}`}>{deal.name}</a>,
        detail: deal.city === '' ? t('map.noAddress') : deal.city,
        end: (
          <SectionButton testId={`place-${deal.id}`} onClick={() => onPlace(deal)}>
            {t('map.placeByHand')}
          </SectionButton>
        ),
      }))}
    />
    {deals.length > mostShown && (
      <p>{t('pipeline.moreUnplaced', { count: deals.length - mostShown })}</p>
    )}
  </Section>
)
