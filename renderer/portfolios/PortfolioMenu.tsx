import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import type { Portfolio } from '#shared/portfolios'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useClick } from '../ui/form/use-save.ts'
import { useWorkspace } from './use-workspace.ts'

type Props = { readonly portfolio: Portfolio; readonly onEdit: () => void }

/** Edit, Archive and Delete of a portfolio, with all it holds; undo brings a deleted one back. */
export function PortfolioMenu({ portfolio: { id, name, archivedAt }, onEdit }: Props) {
  const { file } = useWorkspace()
  const isArchived = archivedAt !== null
  const archive = useClick(
    () => api.portfolios.setArchived({ portfolioId: id, isArchived: !isArchived }),
    () => t(isArchived ? 'archive.broughtBack' : 'archive.archived', { name }),
  )
  const remove = useClick(
    () => api.portfolios.delete({ portfolioId: id }),
    () => t('entry.deleted', { name }),
  )
  const Icon = isArchived ? IconArchiveOff : IconArchive
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('common.actionsOf', { name })} disabled={file.readOnly}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} stroke={1.6} />} onClick={onEdit}>
          {t('common.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon size={15} stroke={1.6} />} onClick={() => archive.mutate()}>
          {t(isArchived ? 'archive.bringBack' : 'archive.archive')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} stroke={1.6} />}
          onClick={() => remove.mutate()}
        >
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
