import { Button } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import styles from './run.module.css'

type Props = {
  /** Why, in words. */
  readonly message: string | null
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** A run that did not finish: why, and the two ways on. */
export function RunFailed({ message, onAgain, onBack }: Props) {
  return (
    <div className={styles['run']} data-testid="dp-run" role="alert">
      <p className={styles['sentence']}>{t('dp.run.failed')}</p>
      {message !== null && <p className={styles['hint']}>{message}</p>}
      <div className={styles['actions']}>
        <Button onClick={onAgain}>{t('dp.run.again')}</Button>
        <Button variant="default" onClick={onBack}>
          {t('dp.run.back')}
        </Button>
      </div>
    </div>
  )
}
