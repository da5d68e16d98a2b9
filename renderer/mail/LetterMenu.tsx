import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconSend, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutboxLetter } from '#shared/mail/mail'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { DeleteLetterDialog } from './DeleteLetterDialog.tsx'

type Props = { readonly letter: OutboxLetter }

/** Try now and Delete of a letter that has not left. */
export function LetterMenu({ letter }: Props) {
  const { file } = useWorkspace()
  const [isDeleting, setDeleting] = useState(false)
  const retry = useMutation({
    mutationFn: () => api.mail.retry({ letterId: letter.id }),
    onSuccess: ({ subject }) => notifyDone(t('mail.retried', { subject })),
    onError: notifyFailed,
  })
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            size={24}
            aria-label={t('common.actionsOf', { name: letter.subject })}
            disabled={file.readOnly || letter.state === 'sending'}
          >
            <IconDots size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconSend size={15} stroke={1.6} />}
            onClick={() => retry.mutate()}
          >
            {t('mail.retry')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={15} stroke={1.6} />}
            onClick={() => setDeleting(true)}
          >
            {t('mail.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDeleting && <DeleteLetterDialog letter={letter} onClose={() => setDeleting(false)} />}
    </>
  )
}
