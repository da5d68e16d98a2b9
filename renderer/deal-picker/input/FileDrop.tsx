import { Button, FileButton } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { t } from '../../app/messages/t.ts'
import styles from './file.module.css'

type Props = {
  readonly isSmall: boolean
  readonly isReading: boolean
  readonly onFile: (file: File) => void
  readonly onTemplate: () => void
}

const accepted = '.csv,.tsv,.txt,text/csv'

/** A place to drop a CSV file on, or to choose it, and a template to start from. */
export function FileDrop({ isSmall, isReading, onFile, onTemplate }: Props) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer.files.item(0)
    if (file !== null) onFile(file)
  }
  const size = isSmall ? styles['small'] : ''
  return (
    <div
      role="group"
      aria-label={t('dp.input.dropLabel')}
      className={`${styles['drop']} ${size} ${isOver ? styles['over'] : ''}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span>{t(isSmall ? 'dp.input.dropAgain' : 'dp.file.drop')}</span>
      <FileButton
        accept={accepted}
        onChange={(file) => file !== null && onFile(file)}
        inputProps={{ 'aria-label': t('dp.input.dropLabel') }}
      >
        {(props) => (
          <Button {...props} variant="default" size="xs" loading={isReading}>
            {t('dp.file.choose')}
          </Button>
        )}
      </FileButton>
      <Button variant="subtle" size="xs" onClick={onTemplate}>
        {t('dp.file.template')}
      </Button>
      {!isSmall && <span className={styles['limit']}>{t('dp.file.limit')}</span>}
    </div>
  )
}
