import { Button, TextInput } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import styles from './input.module.css'
import type { StackForm } from './use-stack-form.ts'

type Props = {
  readonly form: StackForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** What stands ready or in the way, the run's name, and the one button that matters. */
export function ActionBar({ form, isStarting, onSolve }: Props) {
  const { draft, errors } = form
  const [first] = errors
  return (
    <div className={styles['bar']}>
      <div className={styles['summary']} aria-live="polite">
        {first === undefined ? (
          t('ds.ready', { tranches: draft.tranches.length, scenarios: draft.scenarios.length })
        ) : (
          <span className={styles['summaryBad']}>
            <strong>{t('ds.errors', { count: errors.length })}</strong>: {first.message}
          </span>
        )}
      </div>
      <Button variant="subtle" onClick={form.reset}>
        {t('ds.reset')}
      </Button>
      <TextInput
        aria-label={t('ds.name')}
        placeholder={t('ds.name')}
        maxLength={200}
        w={200}
        value={draft.name}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <Button
        data-testid="ds-solve"
        disabled={!form.isReady}
        loading={isStarting}
        onClick={onSolve}
      >
        {t('ds.solve')}
      </Button>
    </div>
  )
}
