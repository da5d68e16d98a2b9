import { Switch } from '@mantine/core'
import {
  DigestRhythm,
  type MailRecipient,
  MailRecipientEdit,
  NewMailRecipient,
} from '#shared/mail/mail'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = {
  /** The recipient to edit; null adds one. */
  readonly recipient: MailRecipient | null
  readonly onClose: () => void
}

const unknown = { name: '', address: '', digest: 'weekly', isImmediate: true }

/** An address, and what is sent to it. */
export function RecipientDialog({ recipient, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm<typeof unknown>(recipient ?? unknown)
  const add = useSave((input: NewMailRecipient) => api.mail.addRecipient(input), {
    say: ({ address }) => t('entry.added', { name: address }),
    after: onClose,
  })
  const edit = useSave((input: MailRecipientEdit) => api.mail.updateRecipient(input), {
    say: ({ address }) => t('entry.saved', { name: address }),
    after: onClose,
  })
  const submit = () => {
    const { name, address, digest, isImmediate } = form.draft
    const input = { name, address, digest, isImmediate }
    if (recipient === null)
      form.submit(NewMailRecipient, { ...input, portfolioId: portfolio.id }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(MailRecipientEdit, { ...input, id: recipient.id }, (p) => edit.mutate(p))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t(recipient === null ? 'mail.addRecipient' : 'mail.editRecipient')}
      submitLabel={recipient === null ? t('mail.addRecipient') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <FieldGrid>
        <TextField form={form} name="name" label={t('mail.recipientName')} isFirst />
        <TextField
          form={form}
          name="address"
          label={t('mail.recipientAddress')}
          maxLength={254}
          isRequired
        />
      </FieldGrid>
      <ChoiceField
        form={form}
        name="digest"
        label={t('mail.digest')}
        help={t('mail.digestHelp')}
        options={DigestRhythm.options.map((value) => ({
          value,
          label: t(`mail.digest.${value}`),
        }))}
      />
      <Switch
        label={t('mail.immediate')}
        checked={form.draft.isImmediate}
        onChange={(event) => form.set('isImmediate', event.currentTarget.checked)}
      />
    </DialogForm>
  )
}
