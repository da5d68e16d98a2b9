import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconDots, IconPaperclip, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../app/messages/t.ts'

type Props = {
  /** What the row is called, for screen readers. */
  readonly name: string
  readonly onEdit: () => void
  /** Opens what belongs to the row and has no page of its own: documents, tasks, history. */
  readonly onMore?: () => void
  /** Where the row can be put aside without being deleted. */
  readonly onArchive?: () => void
  readonly onDelete: () => void
  /** What else can be done with the row, as entries of the menu. */
  readonly children?: ReactNode
  readonly disabled?: boolean
}

/** Edit and Delete of one row or line. */
export function RowMenu(props: Props) {
  const { name, onEdit, onMore, onArchive, onDelete, disabled = false } = props
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('common.actionsOf', { name })} disabled={disabled}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} stroke={1.6} />} onClick={onEdit}>
          {t('common.edit')}
        </Menu.Item>
        {onMore && (
          <Menu.Item leftSection={<IconPaperclip size={15} stroke={1.6} />} onClick={onMore}>
            {t('common.more')}
          </Menu.Item>
        )}
        {onArchive && (
          <Menu.Item leftSection={<IconArchive size={15} stroke={1.6} />} onClick={onArchive}>
            {t('archive.archive')}
          </Menu.Item>
        )}
        {props.children}
        <Menu.Item leftSection={<IconTrash size={15} stroke={1.6} />} onClick={onDelete}>
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
