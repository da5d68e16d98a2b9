import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import { FailedState } from './FailedState.tsx'
import styles from './dialog-form.module.css'
import { useFocusBack } from './use-focus-back.ts'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly submitLabel: string
  readonly onSubmit: () => void
  readonly isPending?: boolean
  readonly isDangerous?: boolean
  /** While there is nothing to submit. */
  readonly isDisabled?: boolean
  /** Room for fields side by side; a click beside the dialog then throws nothing away. */
  readonly isWide?: boolean
  /** The last refusal, shown above the buttons. */
  readonly error?: unknown
  readonly children: ReactNode
}

/** A dialog with a form: Enter submits, Escape closes, the refusal stands where it happened. */
export function DialogForm({ opened, onClose, title, onSubmit, children, ...rest }: Props) {
  useFocusBack(opened)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={rest.isWide ? 680 : 'md'}
      closeOnClickOutside={!rest.isWide}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ content: styles['content'] ?? '' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
          showFirstRefusal(event.currentTarget)
        }}
      >
        <Stack gap="md">
          {children}
          {rest.error !== null && rest.error !== undefined && <FailedState error={rest.error} />}
          <Group justify="flex-end" gap="xs" className={styles['foot']}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              loading={rest.isPending ?? false}
              disabled={rest.isDisabled ?? false}
              {...(rest.isDangerous ? { color: 'red' } : {})}
            >
              {rest.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** Once the messages stand under the fields, the first of those fields is where typing goes on. */
const showFirstRefusal = (form: HTMLFormElement) =>
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
