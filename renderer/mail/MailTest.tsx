import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { MailAddress, type MailSetup } from '#shared/mail/mail'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { notifyDone } from '../ui/notify.ts'
import styles from './mail.module.css'

type Props = { readonly setup: MailSetup }

/** Sends a letter at once; a refusal stands here in the server's own words. */
export function MailTest({ setup }: Props) {
  const [address, setAddress] = useState(setup.server?.senderAddress ?? '')
  const [error, setError] = useState<string | null>(null)
  const test = useMutation({
    mutationFn: (to: string) => api.mail.test({ address: to }),
    onSuccess: (sent) => notifyDone(t('mail.tested', { address: sent.address })),
  })
  const send = () => {
    const parsed = MailAddress.safeParse(address)
    setError(parsed.success ? null : (parsed.error.issues[0]?.message ?? null))
    if (parsed.success) test.mutate(parsed.data)
  }
  return (
    <Stack gap="sm">
      <div className={styles['test']}>
        <TextInput
          label={t('mail.testTo')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={error}
          maxLength={254}
        />
        <Button
          variant="default"
          disabled={setup.server === null}
          loading={test.isPending}
          onClick={send}
          data-testid="mail-test"
        >
          {t('mail.testSend')}
        </Button>
      </div>
      {setup.server === null && <p className={styles['hint']}>{t('mail.testHelp')}</p>}
      {test.error && <FailedState error={test.error} />}
    </Stack>
  )
}
