import { Button, Drawer } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '../app/messages/t.ts'
import styles from './prompts.module.css'

type Props = {
  /** The questions of the wizard; they are read once they are asked for. */
  readonly children: (close: () => void) => ReactNode
}

/** Opens the questions of a wizard beside it. */
export function QuestionsButton({ children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button variant="default" data-testid="questions" onClick={() => setIsOpen(true)}>
        {t('prompts.title')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={560}
        title={t('prompts.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p className={styles['quiet']}>{t('prompts.note')}</p>
        {children(close)}
      </Drawer>
    </>
  )
}
