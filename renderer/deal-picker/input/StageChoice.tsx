import { Chip, Group } from '@mantine/core'
import type { Deal } from '#shared/deals/deals'
import { DealStage } from '#shared/deals/deal-stages'
import { t } from '../../app/messages/t.ts'

type Props = {
  readonly deals: readonly Deal[]
  readonly stages: readonly DealStage[]
  readonly onStages: (stages: readonly DealStage[]) => void
}

/** The stages of the pipeline that are on offer, with how many deals stand there. */
export function StageChoice({ deals, stages, onStages }: Props) {
  const counted = DealStage.options.map((stage) => ({
    stage,
    count: deals.filter((deal) => deal.stage === stage).length,
  }))
  return (
    <Chip.Group
      multiple
      value={[...stages]}
      onChange={(chosen) => onStages(DealStage.options.filter((stage) => chosen.includes(stage)))}
    >
      <Group gap={6} role="group" aria-label={t('dp.stages')}>
        {counted.map(({ stage, count }) => (
          <Chip key={stage} value={stage} size="xs" variant="outline" radius="sm">
            {`${t(`stage.${stage}`)} ${count}`}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}
