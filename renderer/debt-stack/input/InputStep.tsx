import { FailedState } from '../../ui/FailedState.tsx'
import { ActionBar } from './ActionBar.tsx'
import { HedgesSection } from './HedgesSection.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { LimitsSection } from './LimitsSection.tsx'
import { MoneySection } from './MoneySection.tsx'
import { ScenariosSection } from './ScenariosSection.tsx'
import { SubjectSection } from './SubjectSection.tsx'
import { TranchesSection } from './TranchesSection.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = {
  readonly form: StackForm
  readonly isStarting: boolean
  /** Why the run could not be started, when that is not at one of the fields. */
  readonly failure: unknown
  readonly onSolve: () => void
}

/** The first step: what for, how much, within what; then the offers, the scenarios and the hedges. */
export function InputStep({ form, isStarting, failure, onSolve }: Props) {
  return (
    <div data-testid="ds-input">
      {failure !== null && <FailedState error={failure} onRetry={onSolve} />}
      <div className={shared['top']}>
        <SubjectSection form={form} />
        <MoneySection form={form} />
        <LimitsSection form={form} />
      </div>
      <TranchesSection form={form} />
      <div className={styles['below']}>
        <ScenariosSection form={form} />
        <HedgesSection form={form} />
      </div>
      <ActionBar form={form} isStarting={isStarting} onSolve={onSolve} />
    </div>
  )
}
