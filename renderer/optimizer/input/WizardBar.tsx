import { Button, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../../app/messages/t.ts'
import styles from './input.module.css'

type Props = {
  /** What stands ready, or what is still in the way. */
  readonly summary: ReactNode
  readonly name: string
  readonly onName: (name: string) => void
  readonly onReset: () => void
  readonly isReady: boolean
  readonly isStarting: boolean
  readonly onSolve: () => void
  /** What the one button that matters says, and its test id. */
  readonly solve: { readonly label: string; readonly testId: string }
}

/** What stands ready or in the way, the run's name, and the one button that matters. */
export const WizardBar = ({ summary, name, onName, isReady, isStarting, ...rest }: Props) => (
  <div className={styles['bar']}>
    <div className={styles['summary']} aria-live="polite">
      {summary}
    </div>
    <Button variant="subtle" onClick={rest.onReset}>
      {t('wizard.reset')}
    </Button>
    <TextInput
      aria-label={t('wizard.name')}
      placeholder={t('wizard.name')}
      title={t('wizard.nameHelp')}
      maxLength={200}
      w={200}
      value={name}
      onChange={(event) => onName(event.currentTarget.value)}
    />
    <Button
      data-testid={rest.solve.testId}
      data-tour="wizard-solve"
      disabled={!isReady}
      loading={isStarting}
      onClick={rest.onSolve}
    >
      {rest.solve.label}
    </Button>
  </div>
)
