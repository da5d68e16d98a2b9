import { t } from '../app/messages/t.ts'
import styles from './wizard.module.css'

export type WizardStep<Key extends string> = {
  readonly key: Key
  readonly label: string
  readonly disabled?: boolean
}

type Props<Key extends string> = {
  readonly steps: readonly WizardStep<Key>[]
  readonly active: Key
  readonly onSelect: (key: Key) => void
}

/** The numbered head of a wizard; the page below shows the active step. */
export function WizardSteps<Key extends string>({ steps, active, onSelect }: Props<Key>) {
  return (
    <nav aria-label={t('stepper.label')}>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <button
              type="button"
              className={styles['step']}
              disabled={step.disabled ?? false}
              {...(step.key === active ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onSelect(step.key)}
            >
              <span className={styles['number']}>{String(index + 1)}</span>
              {step.label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
