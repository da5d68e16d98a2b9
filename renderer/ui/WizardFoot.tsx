import type { ReactNode } from 'react'
import styles from './wizard.module.css'

type Props = {
  /** What the step will do, or what it still needs. */
  readonly words?: string
  /** The way back and the way on. */
  readonly children: ReactNode
}

/** The foot of a wizard's step, which stays in view. */
export function WizardFoot({ words, children }: Props) {
  return (
    <div className={styles['foot']}>
      {words !== undefined && (
        <p className={styles['footWords']} data-testid="wizard-words">
          {words}
        </p>
      )}
      {children}
    </div>
  )
}
