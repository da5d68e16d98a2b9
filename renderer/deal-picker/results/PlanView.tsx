import type { DealPickerInput, DealPlan } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { AllocationCharts } from './AllocationCharts.tsx'
import { ChosenDeals } from './ChosenDeals.tsx'
import { FrontierSection } from './FrontierSection.tsx'
import { FullBounds } from './FullBounds.tsx'
import { LimitsSection } from './LimitsSection.tsx'
import { PlanKpis } from './PlanKpis.tsx'
import { WhatIfSection } from './WhatIfSection.tsx'
import { WhyNotSection } from './WhyNotSection.tsx'
import styles from './results.module.css'

type Props = { readonly run: Run; readonly input: DealPickerInput; readonly plan: DealPlan }

/** A plan whole: figures, deals, limits, and the questions that can be asked of it. */
export function PlanView({ run, input, plan }: Props) {
  return (
    <>
      <PlanKpis
        objective={run.result.objective}
        plan={plan}
        hasLoan={input.leverage !== undefined}
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <ChosenDeals input={input} plan={plan} />
          <AllocationCharts input={input} plan={plan} />
        </div>
        <div className={styles['side']}>
          <LimitsSection run={run} input={input} />
          <FullBounds run={run} input={input} />
        </div>
      </div>
      <WhatIfSection run={run} input={input} />
      <FrontierSection run={run} budget={input.budget} />
      <WhyNotSection run={run} input={input} />
    </>
  )
}
