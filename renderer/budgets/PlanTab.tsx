import { useState } from 'react'
import { lastFullMonth } from '#shared/dates'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { usePropertyId } from '../properties/page/use-property-page.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { PlanYearView } from './PlanYearView.tsx'
import { UnderwritingSection } from './UnderwritingSection.tsx'
import { usePlanYear } from './use-plan.ts'

/** How the property does against its plan, and against what it brought when it was bought. */
export function PlanTab() {
  const propertyId = usePropertyId()
  const { asOf } = useWorkspace()
  const [year, setYear] = useState(Number(lastFullMonth(asOf).slice(0, 4)))
  const query = usePlanYear(propertyId, year)
  return (
    <div data-testid="property-plan">
      <QueryView query={query}>
        {(plan) => (
          <PlanYearView key={plan.year} plan={plan} onYear={setYear}>
            <UnderwritingSection propertyId={propertyId} />
          </PlanYearView>
        )}
      </QueryView>
    </div>
  )
}
