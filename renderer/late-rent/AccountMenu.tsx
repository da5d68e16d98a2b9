import { ActionIcon, Menu } from '@mantine/core'
import { IconCash, IconDots, IconListDetails, IconMail } from '@tabler/icons-react'
import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { AccountAction } from './LateRentView.tsx'

type Props = {
  readonly account: RentAccountRow
  readonly onAction: (kind: AccountAction['kind']) => void
}

const items = [
  { kind: 'payment', icon: IconCash },
  { kind: 'reminder', icon: IconMail },
  { kind: 'account', icon: IconListDetails },
] as const

/** What can be done about a tenant's rent. */
export function AccountMenu({ account, onAction }: Props) {
  const { file } = useWorkspace()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('lateRent.actionsOf', { name: account.tenantName })}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ kind, icon: Icon }) => (
          <Menu.Item
            key={kind}
            leftSection={<Icon size={15} stroke={1.6} />}
            onClick={() => onAction(kind)}
            disabled={kind === 'payment' && file.readOnly}
          >
            {t(`lateRent.action.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
