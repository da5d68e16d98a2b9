import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Backup } from '#shared/backups/backups'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import { refOf, useCheckBackup } from './use-backups.ts'

type Props = { readonly backup: Backup; readonly onRestore: () => void }

/** What can be done with a backup; a damaged one is good for nothing. */
export function BackupMenu({ backup, onRestore }: Props) {
  const format = useFormat()
  const { file } = useWorkspace()
  const check = useCheckBackup()
  const { facts, state } = backup
  if (state === 'damaged' || facts === null) return null
  const name = format.instant(facts.madeAt)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={24}
          aria-label={t('backups.actionsOf', { name })}
          loading={check.isPending}
        >
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRestore} disabled={file.readOnly}>
          {t('backups.restore')}
        </Menu.Item>
        <Menu.Item onClick={() => check.mutate(refOf(backup, null))}>
          {t('backups.check')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
