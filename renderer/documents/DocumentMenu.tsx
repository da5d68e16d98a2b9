import { ActionIcon, Menu } from '@mantine/core'
import { IconDeviceFloppy, IconDots, IconEye, IconPencil, IconTrash } from '@tabler/icons-react'
import type { Document } from '#shared/documents'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { saveDocument } from './save-document.ts'

type Props = {
  readonly document: Document
  readonly onOpen: () => void
  readonly onEdit: () => void
}

/** Open, Save as, Edit and Delete of a document. */
export function DocumentMenu({ document, onOpen, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.documents.remove({ documentId: document.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('document.actionsOf', { name: document.name })}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEye size={15} stroke={1.6} />} onClick={onOpen}>
          {t('document.open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDeviceFloppy size={15} stroke={1.6} />}
          onClick={() => saveDocument(document.id)}
        >
          {t('document.saveAs')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={15} stroke={1.6} />}
          onClick={onEdit}
          disabled={file.readOnly}
        >
          {t('common.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} stroke={1.6} />}
          onClick={() => remove.mutate()}
          disabled={file.readOnly}
        >
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
