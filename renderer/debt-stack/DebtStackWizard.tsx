import { useEffect, useEffectEvent } from 'react'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { OptimizerWizard } from '../optimizer/OptimizerWizard.tsx'
import { useOptimizerJob } from '../optimizer/use-optimizer-job.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FromQuestion } from '../prompts/FromQuestion.tsx'
import { takeHandedStack } from './handed-stack.ts'
import { InputStep } from './input/InputStep.tsx'
import { useStackForm } from './input/use-stack-form.ts'
import { proposeStack, type StackFacts } from './propose.ts'
import { useStartStack } from './use-start-stack.ts'

type Props = {
  readonly facts: StackFacts
  /** What another page asks a stack for. */
  readonly wanted: RunSubject | null
}

/** The steps of the Debt Stack Mixer. */
export function DebtStackWizard({ facts, wanted }: Props) {
  const { portfolio } = useWorkspace()
  const form = useStackForm(facts)
  const begin = useEffectEvent(() => {
    const handed = takeHandedStack(sessionStorage)
    if (handed) form.replace(handed)
    else if (wanted) form.replace(proposeStack(facts, wanted))
  })
  useEffect(() => begin(), [])
  const job = useOptimizerJob('debt-stack', portfolio.id)
  const { start, isStarting, failure } = useStartStack(form, job.attach)
  return (
    <OptimizerWizard job={job} onAgain={() => form.isReady && start()}>
      <FromQuestion optimizer="debt-stack" />
      <InputStep form={form} isStarting={isStarting} failure={failure} onSolve={start} />
    </OptimizerWizard>
  )
}
