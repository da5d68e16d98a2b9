import type { Deal } from '#shared/deals'
import { DealStage } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import styles from './stage-filter.module.css'

type Props = {
  readonly deals: readonly Deal[]
  readonly stage: DealStage | null
  readonly onStage: (stage: DealStage | null) => void
}

/** The pipeline at a glance: how many deals stand at each stage; a click shows only those. */
export function StageFilter({ deals, stage, onStage }: Props) {
  const options = [null, ...DealStage.options].map((value) => ({
    value,
    count: value === null ? deals.length : deals.filter((deal) => deal.stage === value).length,
  }))
  return (
    <div className={styles['stages']} role="group" aria-label={t('deal.stage')}>
      {options.map(({ value, count }) => (
        <button
          key={value ?? 'all'}
          type="button"
          className={styles['stage']}
          aria-pressed={value === stage}
          onClick={() => onStage(value)}
        >
          <span className={styles['count']}>{count}</span>
          {value === null ? t('pipeline.all') : t(`stage.${value}`)}
        </button>
      ))}
    </div>
  )
}
