import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type MailSetup, MailServer } from '#shared/mail/mail'
import { presetOf } from '#shared/mail/mail-presets'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { notifyDone } from '../ui/notify.ts'
import { draftOfServer, inputOfDraft, type MailDraft } from './mail-draft.ts'
import { PresetSelect } from './PresetSelect.tsx'
import { RemoveServerButton } from './RemoveServerButton.tsx'
import styles from './mail.module.css'

type Props = { readonly setup: MailSetup }

/** Host, port, encryption, user and sender, with the presets of well-known providers. */
export function MailServerForm({ setup }: Props) {
  const form = useForm(draftOfServer(setup.server))
  const save = useMutation({
    mutationFn: (server: MailServer) => {
      const { password } = form.draft
      return api.mail.saveServer({ server, ...(password === '' ? {} : { password }) })
    },
    onSuccess: ({ server }) => {
      form.set('password', '')
      notifyDone(t('mail.saved', { host: server?.host ?? '' }))
    },
  })
  const submit = () =>
    form.submit(MailServer, inputOfDraft(form.draft), (server) => save.mutate(server))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="md">
        <PresetSelect form={form} />
        <p className={styles['hint']}>{t(`mail.hint.${presetOf(form.draft.host)}`)}</p>
        <ServerFields form={form} setup={setup} />
        {setup.server && (
          <p className={styles['hint']} data-testid="mail-password-place">
            {t(`mail.password.${setup.password}`)}
          </p>
        )}
        {save.error && <FailedState error={save.error} />}
        <div className={styles['buttons']}>
          <Button type="submit" loading={save.isPending} data-testid="mail-save">
            {t('mail.save')}
          </Button>
          {setup.server && <RemoveServerButton />}
        </div>
      </Stack>
    </form>
  )
}

type FieldsProps = Props & { readonly form: Form<MailDraft> }

function ServerFields({ form, setup }: FieldsProps) {
  const isKept = setup.password === 'system' || setup.password === 'session'
  const securities = MailServer.shape.security.options
  return (
    <>
      <FieldGrid columns={3}>
        <TextField form={form} name="host" label={t('mail.host')} isRequired />
        <TextField form={form} name="port" label={t('mail.port')} maxLength={5} isRequired />
        <ChoiceField
          form={form}
          name="security"
          label={t('mail.security')}
          options={securities.map((value) => ({ value, label: t(`mail.security.${value}`) }))}
        />
      </FieldGrid>
      <FieldGrid>
        <TextField form={form} name="user" label={t('mail.user')} help={t('mail.userHelp')} />
        <PasswordInput
          label={t('mail.password')}
          value={form.draft.password}
          onChange={(event) => form.set('password', event.currentTarget.value)}
          placeholder={isKept ? t('mail.passwordKept') : ''}
          maxLength={1000}
          autoComplete="off"
        />
        <TextField form={form} name="senderName" label={t('mail.senderName')} />
        <TextField
          form={form}
          name="senderAddress"
          label={t('mail.senderAddress')}
          maxLength={254}
          isRequired
        />
      </FieldGrid>
    </>
  )
}
