import { DealStage } from '#shared/deals/deal-stages'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { markOf } from './deal-icon.ts'
import type { PlacedDeal } from './DealMarkers.tsx'
import styles from './deal-map.module.css'

type Props = { readonly deals: readonly PlacedDeal[] }

/** What letter and shape mean, and how many deals stand at each stage. */
export const StageLegend = ({ deals }: Props) => (
  <Section title={t('map.legend')}>
    <ul className={styles['legend']}>
      {DealStage.options.map((stage) => (
        <li key={stage}>
          <span ref={(slot) => slot?.replaceChildren(markOf(stage))} aria-hidden />
          <span>{t(`stage.${stage}`)}</span>
          <span className={styles['soft']}>
            {deals.filter(({ deal }) => deal.stage === stage).length}
          </span>
        </li>
      ))}
    </ul>
  </Section>
)
