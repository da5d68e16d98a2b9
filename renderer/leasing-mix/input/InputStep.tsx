import { FailedState } from '../../ui/FailedState.tsx'
import type { MixForm } from './use-mix-form.ts'
import { ActionBar } from './ActionBar.tsx'
import { CapsSection } from './CapsSection.tsx'
import shared from '../../optimizer/input/input.module.css'
import { LimitsSection } from './LimitsSection.tsx'
import { PackagesSection } from './PackagesSection.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { UnitsSection } from './UnitsSection.tsx'

type Props = {
  readonly form: MixForm
  readonly isStarting: boolean
  /** Why the run could not be started, when that is not at one of the fields. */
  readonly failure: unknown
  readonly onSolve: () => void
}

/** The first step: what counts, within what; then the units, the terms to offer them on, sector caps. */
export function InputStep({ form, isStarting, failure, onSolve }: Props) {
  return (
    <div data-testid="lm-input">
      {failure !== null && <FailedState error={failure} onRetry={onSolve} />}
      <div className={shared['top']}>
        <ScopeSection form={form} />
        <LimitsSection form={form} />
        <CapsSection form={form} />
      </div>
      <UnitsSection form={form} />
      <PackagesSection form={form} />
      <ActionBar form={form} isStarting={isStarting} onSolve={onSolve} />
    </div>
  )
}
