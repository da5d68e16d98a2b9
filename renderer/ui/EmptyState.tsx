import type { ReactNode } from 'react'
import styles from './state.module.css'

type Props = {
  /** One sentence that teaches what belongs here. */
  readonly sentence: string
  /** One button that starts it. */
  readonly action?: ReactNode
}

export function EmptyState({ sentence, action }: Props) {
  return (
    <div className={styles['state']}>
      <p className={styles['sentence']}>{sentence}</p>
      {action}
    </div>
  )
}
