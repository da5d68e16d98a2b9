import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowUpRight,
  IconDoorExit,
  IconDots,
  IconGitFork,
  IconHistory,
  IconPaperclip,
  IconPencil,
  IconRepeat,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { LeaseListRow } from '#shared/leases'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EntityDrawer } from '../entities/EntityDrawer.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import type { LeaseAction } from './LeaseActionDialog.tsx'

type Props = {
  readonly lease: LeaseListRow
  readonly onAction: (kind: LeaseAction['kind']) => void
}

const items = [
  { kind: 'edit', icon: IconPencil },
  { kind: 'renew', icon: IconRepeat },
  { kind: 'increase', icon: IconArrowUpRight },
  { kind: 'end', icon: IconDoorExit },
  { kind: 'history', icon: IconHistory },
] as const

/** What can be done with a lease. */
export function LeaseMenu({ lease, onAction }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const names = { unit: lease.unitLabel, tenant: lease.tenantName }
  const remove = useDelete(
    () => api.leases.delete({ leaseId: lease.id }),
    () => t('lease.deleted', names),
  )
  const shown = items.filter(({ kind }) => kind !== 'renew' || lease.nextLeaseId === null)
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            size={24}
            aria-label={t('common.actionsOf', { name: t('lease.of', names) })}
            disabled={file.readOnly}
          >
            <IconDots size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {shown.map(({ kind, icon: Icon }) => (
            <Menu.Item
              key={kind}
              leftSection={<Icon size={15} stroke={1.6} />}
              onClick={() => onAction(kind)}
            >
              {t(`leaseAction.${kind}`)}
            </Menu.Item>
          ))}
          <LeavingItem lease={lease} />
          <Menu.Item
            leftSection={<IconPaperclip size={15} stroke={1.6} />}
            onClick={() => setOpen(true)}
          >
            {t('common.more')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={15} stroke={1.6} />}
            onClick={() => remove.mutate()}
          >
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isOpen && (
        <EntityDrawer
          name={`${names.unit} · ${names.tenant}`}
          id={lease.id}
          subject={{ leaseId: lease.id }}
          table="leases"
          note={{ table: 'leases', text: lease.notes }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** The property's projection without the tenant; nothing is booked by asking. */
function LeavingItem({ lease: { status, propertyId, unitId } }: Pick<Props, 'lease'>) {
  if (status !== 'running' && status !== 'future') return null
  return (
    <Menu.Item
      component="a"
      href={`#/scenarios?property=${propertyId}&leaving=${unitId}`}
      leftSection={<IconGitFork size={15} stroke={1.6} />}
    >
      {t('scenarios.leaving')}
    </Menu.Item>
  )
}
