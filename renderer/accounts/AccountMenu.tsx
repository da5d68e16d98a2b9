import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Account } from '#shared/accounts'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'

type Props = { readonly account: Account; readonly onEdit: () => void }

/** What can be done with an account. */
export function AccountMenu({ account, onEdit }: Props) {
  const { file } = useWorkspace()
  const navigate = useNavigate()
  const { id, name, archivedAt } = account
  const isArchived = archivedAt !== null
  const archive = useDelete(
    () => api.accounts.archive({ accountId: id, isArchived: !isArchived }),
    () => t(isArchived ? 'account.broughtBack' : 'account.archivedDone', { name }),
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('categories.actionsOf', { name })}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() => void navigate({ to: '/money/reconcile', search: { account: id } })}
        >
          {t('money.tab.reconcile')}
        </Menu.Item>
        <Menu.Item onClick={onEdit} disabled={file.readOnly}>
          {t('common.edit')}
        </Menu.Item>
        <Menu.Item onClick={() => archive.mutate()} disabled={file.readOnly}>
          {t(isArchived ? 'account.bringBack' : 'account.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
