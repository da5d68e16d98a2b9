import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowsSplit2,
  IconChartDots,
  IconDots,
  IconFileText,
  IconListCheck,
  IconStack2,
} from '@tabler/icons-react'
import { isOpenStage } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'

type Props = { readonly deal: Deal }

const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const

/** Where a deal goes on from its page: its financing, its futures, and the choice among all deals. */
export function DealLinks({ deal: { id, name, stage } }: Props) {
  const dealId = encodeURIComponent(id)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={34}
          variant="default"
          aria-label={t('common.actionsOf', { name })}
          data-testid="deal-links"
        >
          <IconDots size={17} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={`#/reports?report=deal-memo&deal=${dealId}`}
          leftSection={<IconFileText {...icon} />}
        >
          {t('report.deal-memo')}
        </Menu.Item>
        {isOpenStage(stage) && (
          <Menu.Item
            component="a"
            href={`#/optimize/debt-stack?deal=${dealId}`}
            leftSection={<IconStack2 {...icon} />}
          >
            {t('ds.forDeal')}
          </Menu.Item>
        )}
        <Menu.Item
          component="a"
          href={`#/scenarios?deal=${dealId}`}
          leftSection={<IconArrowsSplit2 {...icon} />}
        >
          {t('uw.toScenarios')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={`#/scenarios/risk?deal=${dealId}`}
          leftSection={<IconChartDots {...icon} />}
        >
          {t('uw.toRisk')}
        </Menu.Item>
        {isOpenStage(stage) && (
          <Menu.Item
            component="a"
            href="#/optimize/deal-picker"
            leftSection={<IconListCheck {...icon} />}
          >
            {t('uw.toPicker')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
