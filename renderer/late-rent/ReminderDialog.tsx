import { Button, CopyButton, Group, Modal, Stack } from '@mantine/core'
import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './late-rent.module.css'
import { reminderText } from './reminder-text.ts'

type Props = { readonly account: RentAccountRow; readonly onClose: () => void }

/** A reminder to copy; nothing is sent from here. */
export function ReminderDialog({ account, onClose }: Props) {
  useFocusBack()
  const { asOf } = useWorkspace()
  const format = useFormat()
  const text = reminderText(account, asOf, format)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lateRent.action.reminder')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <pre className={styles['reminder']}>{text}</pre>
        <Group justify="flex-end" gap="xs">
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button onClick={copy}>
                {t(copied ? 'lateRent.reminder.copied' : 'lateRent.reminder.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Modal>
  )
}
