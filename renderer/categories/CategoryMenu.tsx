import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Category } from '#shared/categories'
import { api } from '../app/api.ts'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'

type Props = {
  readonly category: Category
  readonly onEdit: () => void
  readonly onMerge: () => void
}

/** What can be done with a category of the owner's own. */
export function CategoryMenu({ category: { id, archivedAt }, onEdit, onMerge }: Props) {
  const { file } = useWorkspace()
  const name = categoryName(id)
  const isArchived = archivedAt !== null
  const archive = useDelete(
    () => api.categories.archive({ categoryId: id, isArchived: !isArchived }),
    () => t(isArchived ? 'account.broughtBack' : 'account.archivedDone', { name }),
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          size={24}
          aria-label={t('categories.actionsOf', { name })}
          disabled={file.readOnly}
        >
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t('common.edit')}</Menu.Item>
        <Menu.Item onClick={onMerge}>{t('categories.merge')}</Menu.Item>
        <Menu.Item onClick={() => archive.mutate()}>
          {t(isArchived ? 'account.bringBack' : 'account.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
