import { useEffect, useEffectEvent } from 'react'
import { OptimizerWizard } from '../optimizer/OptimizerWizard.tsx'
import { useOptimizerJob } from '../optimizer/use-optimizer-job.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FromQuestion } from '../prompts/FromQuestion.tsx'
import { takeHandedMix } from './handed-mix.ts'
import { InputStep } from './input/InputStep.tsx'
import { useMixForm } from './input/use-mix-form.ts'
import type { LeasingFacts } from './propose.ts'
import { useStartMix } from './use-start-mix.ts'

type Props = { readonly facts: LeasingFacts }

/** The steps of the Leasing Mix Optimizer. */
export function LeasingMixWizard({ facts }: Props) {
  const { portfolio } = useWorkspace()
  const form = useMixForm(facts)
  const begin = useEffectEvent(() => {
    const handed = takeHandedMix(sessionStorage)
    if (handed) form.replace(handed)
  })
  useEffect(() => begin(), [])
  const job = useOptimizerJob('leasing-mix', portfolio.id)
  const { start, isStarting, failure } = useStartMix(form, job.attach)
  return (
    <OptimizerWizard job={job} onAgain={() => form.isReady && start()}>
      <FromQuestion optimizer="leasing-mix" />
      <InputStep form={form} isStarting={isStarting} failure={failure} onSolve={start} />
    </OptimizerWizard>
  )
}
