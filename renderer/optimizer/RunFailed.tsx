import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import styles from './run-step.module.css'

type Props = {
  /** Why, in words. */
  readonly message: string | null
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** A run that did not finish: why, and the two ways on. */
export function RunFailed({ message, onAgain, onBack }: Props) {
  return (
    <div className={styles['run']} data-testid="run-step" role="alert">
      <p className={styles['sentence']}>{t('run.progress.failed')}</p>
      {message !== null && <p className={styles['hint']}>{message}</p>}
      <div className={styles['actions']}>
        <Button onClick={onAgain}>{t('run.progress.again')}</Button>
        <Button variant="default" onClick={onBack}>
          {t('run.progress.back')}
        </Button>
      </div>
    </div>
  )
}
