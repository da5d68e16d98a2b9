import '@mantine/dropzone/styles.layer.css'
import { Dropzone } from '@mantine/dropzone'
import { type ReactNode, useRef } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SectionButton } from '../ui/SectionButton.tsx'
import styles from './documents.module.css'

type Props = {
  readonly label: string
  readonly button: string
  readonly testId: string
  readonly onFiles: (files: readonly File[]) => void
  /** Media types that may come; anything when left out. */
  readonly accept?: string[]
  readonly children: ReactNode
}

/** A part of a page that takes files: dropped anywhere on it, or picked with its button. */
export function DropArea({ label, button, testId, onFiles, accept, children }: Props) {
  const { file } = useWorkspace()
  const open = useRef<() => void>(null)
  return (
    <Dropzone
      openRef={open}
      onDrop={onFiles}
      {...(accept ? { accept } : {})}
      activateOnClick={false}
      activateOnKeyboard={false}
      activateOnDrag
      disabled={file.readOnly}
      inputProps={{ 'aria-label': label }}
      enablePointerEvents
      className={styles['drop'] ?? ''}
      unstyled
      role="group"
      aria-label={label}
      tabIndex={-1}
      data-testid={testId}
    >
      {children}
      <div className={styles['invitation']}>
        <SectionButton testId={`${testId}-pick`} onClick={() => open.current?.()}>
          {button}
        </SectionButton>
        <span>{t('document.dropHere')}</span>
      </div>
    </Dropzone>
  )
}
