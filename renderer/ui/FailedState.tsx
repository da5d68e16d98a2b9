import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../app/messages/t.ts'
import { sentenceOf } from './failure.ts'
import styles from './state.module.css'

type Props = {
  readonly error: unknown
  readonly onRetry?: () => void
  /** One button that leads on, where trying again would not help. */
  readonly action?: ReactNode
}

/** What a refused or failed request looks like: the plain sentence, and a way to try again or to go on. */
export function FailedState({ error, onRetry, action }: Props) {
  return (
    <div className={`${styles['state']} ${styles['failed']}`} role="alert">
      <p className={styles['sentence']}>{sentenceOf(error)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
      {action}
    </div>
  )
}
