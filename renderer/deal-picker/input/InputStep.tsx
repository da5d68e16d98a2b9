import type { Deal } from '#shared/deals/deals'
import { FailedState } from '../../ui/FailedState.tsx'
import { ActionBar } from './ActionBar.tsx'
import { AdvancedSection } from './AdvancedSection.tsx'
import { DealsSection } from './DealsSection.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { LimitsSection } from './LimitsSection.tsx'
import { LoanSection } from './LoanSection.tsx'
import { MoneySection } from './MoneySection.tsx'
import { TicketSection } from './TicketSection.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = {
  readonly form: InputForm
  readonly pipeline: readonly Deal[]
  readonly isStarting: boolean
  /** Why the run could not be started, when that is not at one of the fields. */
  readonly failure: unknown
  readonly onSolve: () => void
}

/** The first step: terms on the left, deals on the right, the way on at the bottom. */
export function InputStep({ form, pipeline, isStarting, failure, onSolve }: Props) {
  return (
    <div data-testid="dp-input">
      {failure !== null && <FailedState error={failure} onRetry={onSolve} />}
      <div className={shared['layout']}>
        <div key={form.draft.source}>
          <MoneySection form={form} />
          <LimitsSection form={form} />
          <TicketSection form={form} />
          <LoanSection form={form} />
          <AdvancedSection form={form} />
        </div>
        <div className={form.draft.source === 'csv' ? '' : styles['offer']}>
          <DealsSection form={form} pipeline={pipeline} />
        </div>
      </div>
      <ActionBar form={form} isStarting={isStarting} onSolve={onSolve} />
    </div>
  )
}
