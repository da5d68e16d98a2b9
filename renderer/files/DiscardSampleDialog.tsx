import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useFileCommand } from './use-file-command.ts'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Says what is lost before a file is removed; the one thing here that undo does not bring back. */
export function DiscardSampleDialog({ opened, onClose }: Props) {
  const discard = useFileCommand(() => api.files.discardSample())
  return (
    <DialogForm
      opened={opened}
      onClose={onClose}
      title={t('files.discardTitle')}
      submitLabel={t('files.discard')}
      onSubmit={() => discard.mutate()}
      isPending={discard.isPending}
      error={discard.error}
      isDangerous
    >
      <p>{t('files.discardText')}</p>
    </DialogForm>
  )
}
