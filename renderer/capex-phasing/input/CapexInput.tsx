import { FailedState } from '../../ui/FailedState.tsx'
import type { CapexForm } from '../use-capex-form.ts'
import { ActionBar } from './ActionBar.tsx'
import { CrewsSection } from './CrewsSection.tsx'
import { GroupsSection } from './GroupsSection.tsx'
import shared from '../../optimizer/input/input.module.css'
import { OrdersSection } from './OrdersSection.tsx'
import { ProjectsSection } from './ProjectsSection.tsx'
import { CashSection, LimitsSection, SearchSection, TimeSection } from './TermsSections.tsx'

type Props = {
  readonly form: CapexForm
  readonly isStarting: boolean
  /** Why the run could not be started, when that is not at one of the fields. */
  readonly failure: unknown
  readonly onSolve: () => void
}

/** The first step: terms on the left, projects and what ties them together on the right. */
export const CapexInput = ({ form, isStarting, failure, onSolve }: Props) => (
  <div data-testid="cx-input">
    {failure !== null && <FailedState error={failure} onRetry={onSolve} />}
    <div className={shared['layout']}>
      <div>
        <TimeSection form={form} />
        <CashSection form={form} />
        <LimitsSection form={form} />
        <SearchSection form={form} />
      </div>
      <div>
        <ProjectsSection form={form} />
        {form.draft.projects.length > 0 && (
          <>
            <OrdersSection form={form} />
            <GroupsSection form={form} />
            <CrewsSection form={form} />
          </>
        )}
      </div>
    </div>
    <ActionBar form={form} isStarting={isStarting} onSolve={onSolve} />
  </div>
)
