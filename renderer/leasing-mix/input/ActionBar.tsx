import { Button, TextInput } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import styles from './input.module.css'
import type { MixForm } from './use-mix-form.ts'

type Props = {
  readonly form: MixForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** What stands ready or in the way, the run's name, and the one button that matters. */
export function ActionBar({ form, isStarting, onSolve }: Props) {
  const { draft, errors } = form
  const [first] = errors
  const units = draft.units.filter(({ isOffered }) => isOffered).length
  return (
    <div className={styles['bar']}>
      <div className={styles['summary']} aria-live="polite">
        {first === undefined ? (
          t('lm.ready', { units, packages: draft.packages.length })
        ) : (
          <span className={styles['summaryBad']}>
            <strong>{t('lm.errors', { count: errors.length })}</strong>: {first.message}
          </span>
        )}
      </div>
      <Button variant="subtle" onClick={form.reset}>
        {t('lm.reset')}
      </Button>
      <TextInput
        aria-label={t('lm.runName')}
        placeholder={t('lm.runName')}
        maxLength={200}
        w={200}
        value={draft.name}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <Button
        data-testid="lm-solve"
        disabled={!form.isReady}
        loading={isStarting}
        onClick={onSolve}
      >
        {t('lm.solve')}
      </Button>
    </div>
  )
}
