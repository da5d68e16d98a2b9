import { ActionIcon, Menu } from '@mantine/core'
import { IconDeviceFloppy, IconDots, IconEye, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { RunFile } from '#shared/optimizer/run-files'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

type Props = { readonly file: RunFile }

/** Open, Save as and Remove of a kept file. */
export function RunFileMenu({ file }: Props) {
  const workspace = useWorkspace()
  const fileId = file.id
  const open = useMutation({
    mutationFn: () => api.runFiles.open({ fileId }),
    onError: notifyFailed,
  })
  const save = useMutation({
    mutationFn: () => api.runFiles.save({ fileId }),
    onSuccess: (path) => {
      if (path !== null) notifyDone(t('common.saved', { path }))
    },
    onError: notifyFailed,
  })
  const remove = useMutation({
    mutationFn: () => api.runFiles.remove({ fileId }),
    onSuccess: ({ name }) => notifyDone(t('runFile.removed', { name })),
    onError: notifyFailed,
  })
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('common.actionsOf', { name: file.name })}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconEye size={15} stroke={1.6} />}
          onClick={() => open.mutate()}
          disabled={file.isMissing}
        >
          {t('document.open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDeviceFloppy size={15} stroke={1.6} />}
          onClick={() => save.mutate()}
          disabled={file.isMissing}
        >
          {t('document.saveAs')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={15} stroke={1.6} />}
          onClick={() => remove.mutate()}
          disabled={workspace.file.readOnly}
        >
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
