import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { type DealStage, stagesAfter } from '#shared/deal-stages'
import type { Deal } from '#shared/deals'
import { t } from '../app/messages/t.ts'

type Props = {
  readonly deal: Deal
  readonly isDisabled: boolean
  readonly onMove: (deal: Deal, stage: DealStage) => void
}

/** The stages that a deal may go to, for hands without a mouse. */
export function StageMenu({ deal, isDisabled, onMove }: Props) {
  const stages = stagesAfter(deal.stage)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={24}
          aria-label={t('pipeline.move', { name: deal.name })}
          disabled={isDisabled || stages.length === 0}
        >
          <IconArrowRight size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {stages.map((stage) => (
          <Menu.Item key={stage} onClick={() => onMove(deal, stage)}>
            {t(`stage.${stage}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
