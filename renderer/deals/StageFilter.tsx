import type { Deal } from '#shared/deals/deals'
import { DealStage } from '#shared/deals/deal-stages'
import { t } from '../app/messages/t.ts'
import { CountFilter } from '../ui/CountFilter.tsx'

type Props = {
  readonly deals: readonly Deal[]
  readonly stage: DealStage | null
  readonly onStage: (stage: DealStage | null) => void
}

/** The pipeline at a glance: how many deals stand at each stage; a click shows only those. */
export function StageFilter({ deals, stage, onStage }: Props) {
  const options = [null, ...DealStage.options].map((value) => ({
    value,
    label: value === null ? t('pipeline.all') : t(`stage.${value}`),
    count: value === null ? deals.length : deals.filter((deal) => deal.stage === value).length,
  }))
  return <CountFilter label={t('deal.stage')} options={options} value={stage} onValue={onStage} />
}
