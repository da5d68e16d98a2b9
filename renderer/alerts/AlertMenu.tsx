import { ActionIcon, Menu } from '@mantine/core'
import {
  IconAdjustments,
  IconArrowBackUp,
  IconCheck,
  IconCheckbox,
  IconClockPause,
  IconDots,
} from '@tabler/icons-react'
import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { AlertAction } from './AlertDialogs.tsx'
import { dayAhead } from './day-ahead.ts'
import { useReopen, useSnooze } from './use-alerts.ts'

type Props = {
  readonly alert: Alert
  /** What the alert says, for screen readers. */
  readonly name: string
  readonly onAction: (action: AlertAction) => void
}

const snoozes = [
  { key: 'alerts.menu.day', days: 1 },
  { key: 'alerts.menu.week', days: 7 },
  { key: 'alerts.menu.month', days: 30 },
] as const

const icon = { size: 15, stroke: 1.6 } as const

/** Snooze, resolve, make a task of it, or change the rule that raised it. */
export function AlertMenu({ alert, name, onAction }: Props) {
  const { file } = useWorkspace()
  const snooze = useSnooze()
  const reopen = useReopen()
  const rules =
    alert.propertyId === null
      ? '#/alerts/rules'
      : `#/alerts/rules?property=${encodeURIComponent(alert.propertyId)}`
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={26} aria-label={t('alerts.actionsOf', { name })} disabled={file.readOnly}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {alert.state !== 'open' && (
          <Menu.Item
            leftSection={<IconArrowBackUp {...icon} />}
            onClick={() => reopen.mutate(alert.id)}
          >
            {t('alerts.menu.reopen')}
          </Menu.Item>
        )}
        <Menu.Label>{t('alerts.menu.snooze')}</Menu.Label>
        {snoozes.map(({ key, days }) => (
          <Menu.Item
            key={key}
            leftSection={<IconClockPause {...icon} />}
            onClick={() => snooze.mutate({ alertId: alert.id, until: dayAhead(days) })}
          >
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconClockPause {...icon} />}
          onClick={() => onAction({ kind: 'snooze', alert })}
        >
          {t('alerts.menu.until')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCheck {...icon} />}
          onClick={() => onAction({ kind: 'resolve', alert })}
        >
          {t('alerts.menu.resolve')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCheckbox {...icon} />}
          onClick={() => onAction({ kind: 'task', alert })}
        >
          {t('alerts.menu.task')}
        </Menu.Item>
        <Menu.Item component="a" href={rules} leftSection={<IconAdjustments {...icon} />}>
          {t('alerts.menu.rule')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
