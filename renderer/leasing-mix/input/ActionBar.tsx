import { t } from '../../app/messages/t.ts'
import { ProblemCount } from '../../optimizer/input/ProblemCount.tsx'
import { WizardBar } from '../../optimizer/input/WizardBar.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = {
  readonly form: MixForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** The foot of the input step. */
export function ActionBar({ form, isStarting, onSolve }: Props) {
  const { draft, errors } = form
  const [first] = errors
  const units = draft.units.filter(({ isOffered }) => isOffered).length
  const ready = t('lm.ready', { units, packages: draft.packages.length })
  return (
    <WizardBar
      summary={first ? <ProblemCount count={errors.length} first={first.message} /> : ready}
      name={draft.name}
      onName={(name) => form.change({ name })}
      onReset={form.reset}
      isReady={form.isReady}
      isStarting={isStarting}
      onSolve={onSolve}
      solve={{ label: t('lm.solve'), testId: 'lm-solve' }}
    />
  )
}
