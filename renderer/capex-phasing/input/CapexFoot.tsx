import { Button, TextInput } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { CapexForm } from '../use-capex-form.ts'
import { sentenceAt } from './error-sentences.ts'
import styles from './input.module.css'

type Props = {
  readonly form: CapexForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** What stands ready or in the way, the run's name, and the one button that matters. */
export const CapexFoot = ({ form, isStarting, onSolve }: Props) => (
  <div className={styles['bar']}>
    <div className={styles['summary']} aria-live="polite">
      <Summary form={form} />
    </div>
    <Button variant="subtle" onClick={form.reset}>
      {t('cx.reset')}
    </Button>
    <TextInput
      aria-label={t('cx.name')}
      placeholder={t('cx.name')}
      maxLength={200}
      w={200}
      value={form.draft.terms.name}
      onChange={(event) => form.changeTerms({ name: event.currentTarget.value })}
    />
    <Button data-testid="cx-solve" disabled={!form.isReady} loading={isStarting} onClick={onSolve}>
      {t('cx.solve')}
    </Button>
  </div>
)

function Summary({ form }: { readonly form: CapexForm }) {
  const format = useFormat()
  const [first] = form.errors
  if (first) {
    return (
      <span className={styles['summaryBad']}>
        <strong>{t('cx.errors', { count: form.errors.length })}</strong>:{' '}
        {sentenceAt(first, form.draft)}
      </span>
    )
  }
  const weighed = form.draft.projects.filter(({ pick }) => pick !== 'exclude')
  const cost = weighed.reduce((sum, project) => sum + (project.cost ?? 0), 0)
  return <span>{t('cx.summary', { count: weighed.length, cost: format.moneyMajor(cost) })}</span>
}
