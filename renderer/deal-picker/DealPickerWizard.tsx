import type { Deal } from '#shared/deals/deals'
import { OptimizerWizard } from '../optimizer/OptimizerWizard.tsx'
import { useOptimizerJob } from '../optimizer/use-optimizer-job.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FromQuestion } from '../prompts/FromQuestion.tsx'
import { InputStep } from './input/InputStep.tsx'
import { useHandedRun } from './input/use-handed-run.ts'
import { useInputForm } from './input/use-input-form.ts'
import { useStartDealPicker } from './use-start-deal-picker.ts'

type Props = { readonly pipeline: readonly Deal[] }

/** The steps of the Deal Picker. */
export function DealPickerWizard({ pipeline }: Props) {
  const { portfolio } = useWorkspace()
  const form = useInputForm(pipeline)
  useHandedRun(form.changeDraft)
  const job = useOptimizerJob('deal-picker', portfolio.id)
  const { start, isStarting, failure } = useStartDealPicker(form, job.attach)
  return (
    <OptimizerWizard job={job} onAgain={() => form.isReady && start()}>
      <FromQuestion optimizer="deal-picker" />
      <InputStep
        form={form}
        pipeline={pipeline}
        isStarting={isStarting}
        failure={failure}
        onSolve={start}
      />
    </OptimizerWizard>
  )
}
