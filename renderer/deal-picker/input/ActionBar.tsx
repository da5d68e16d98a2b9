import { t } from '../../app/messages/t.ts'
import { WizardBar } from '../../optimizer/input/WizardBar.tsx'
import { Summary } from './Summary.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = {
  readonly form: InputForm
  readonly isStarting: boolean
  readonly onSolve: () => void
}

/** The foot of the input step. */
export const ActionBar = ({ form, isStarting, onSolve }: Props) => (
  <WizardBar
    summary={<Summary form={form} />}
    name={form.terms.name}
    onName={(name) => form.changeTerms({ name })}
    onReset={form.reset}
    isReady={form.isReady}
    isStarting={isStarting}
    onSolve={onSolve}
    solve={{ label: t('dp.solve'), testId: 'dp-solve' }}
  />
)
