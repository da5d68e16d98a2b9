import { z } from 'zod'
import { ShortText } from '#shared/ids'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'

const Named = z.object({ name: ShortText })

type Props = {
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onClose: () => void
  readonly isPending: boolean
  readonly error: unknown
}

/** Asks for the name under which the choice on the page is kept. */
export function PresetDialog({ name, onSave, onClose, isPending, error }: Props) {
  const form = useForm({ name })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('reports.keep')}
      submitLabel={t('common.save')}
      onSubmit={() => form.submit(Named, form.draft, (named) => onSave(named.name))}
      isPending={isPending}
      error={error}
    >
      <p style={{ margin: 0 }}>{t('reports.keepHelp')}</p>
      <TextField form={form} name="name" label={t('reports.name')} isRequired isFirst />
    </DialogForm>
  )
}
