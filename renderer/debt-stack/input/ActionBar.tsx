import { t } from '../../app/messages/t.ts'
import { ProblemCount } from '../../optimizer/input/ProblemCount.tsx'
import { WizardBar } from '../../optimizer/input/WizardBar.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = {
  readonly form: StackForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** The foot of the input step. */
export function ActionBar({ form, isStarting, onSolve }: Props) {
  const { draft, errors } = form
  const [first] = errors
  const { tranches, scenarios } = draft
  const ready = t('ds.ready', { tranches: tranches.length, scenarios: scenarios.length })
  return (
    <WizardBar
      summary={first ? <ProblemCount count={errors.length} first={first.message} /> : ready}
      name={draft.name}
      onName={(name) => form.change({ name })}
      onReset={form.reset}
      isReady={form.isReady}
      isStarting={isStarting}
      onSolve={onSolve}
      solve={{ label: t('ds.solve'), testId: 'ds-solve' }}
    />
  )
}
