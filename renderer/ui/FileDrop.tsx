import '@mantine/dropzone/styles.layer.css'
import { Dropzone } from '@mantine/dropzone'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import styles from './file-drop.module.css'

const maxBytes = 10_000_000

type Props = {
  readonly title: string
  readonly hint: string
  /** Names the field of the files for screen readers. */
  readonly label: string
  readonly testId: string
  readonly isMultiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The place to drop files of up to 10 MB on, or to choose them. */
export function FileDrop({ title, hint, label, testId, isMultiple = true, onFiles }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = (files: File[]) => {
    const tooLarge = files.find(({ size }) => size > maxBytes)
    setRefusal(tooLarge ? t('import.tooLarge', { name: tooLarge.name }) : null)
    onFiles(files.filter(({ size }) => size <= maxBytes))
  }
  return (
    <>
      <Dropzone
        onDrop={take}
        multiple={isMultiple}
        className={styles['drop'] ?? ''}
        data-testid={testId}
        inputProps={{ 'aria-label': label }}
      >
        <div className={styles['words']}>
          <IconFileImport size={34} stroke={1.3} aria-hidden />
          <p className={styles['title']}>{title}</p>
          <p className={styles['hint']}>{hint}</p>
        </div>
      </Dropzone>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
