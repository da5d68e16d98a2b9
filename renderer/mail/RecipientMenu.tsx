import type { MailRecipient } from '#shared/mail/mail'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly recipient: MailRecipient; readonly onEdit: () => void }

export function RecipientMenu({ recipient, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.mail.deleteRecipient({ recipientId: recipient.id }),
    ({ address }) => t('entry.deleted', { name: address }),
  )
  return (
    <RowMenu
      name={recipient.address}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
