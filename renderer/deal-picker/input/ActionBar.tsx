import { Button, TextInput } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import styles from './input.module.css'
import { Summary } from './Summary.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = {
  readonly form: InputForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** What stands ready or in the way, the run's name, and the one button that matters. */
export function ActionBar({ form, isStarting, onSolve }: Props) {
  return (
    <div className={styles['bar']}>
      <div className={styles['summary']} aria-live="polite">
        <Summary form={form} />
      </div>
      <Button variant="subtle" onClick={form.reset}>
        {t('dp.input.reset')}
      </Button>
      <TextInput
        aria-label={t('dp.name')}
        placeholder={t('dp.name')}
        title={t('dp.nameHelp')}
        maxLength={200}
        w={200}
        value={form.terms.name}
        onChange={(event) => form.changeTerms({ name: event.currentTarget.value })}
      />
      <Button
        data-testid="dp-solve"
        disabled={!form.isReady}
        loading={isStarting}
        onClick={onSolve}
      >
        {t('dp.solve')}
      </Button>
    </div>
  )
}
