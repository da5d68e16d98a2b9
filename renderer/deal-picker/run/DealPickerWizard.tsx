import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Deal } from '#shared/deals'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { notifyDone } from '../../ui/notify.ts'
import { WizardSteps } from '../../ui/WizardSteps.tsx'
import { InputStep } from '../input/InputStep.tsx'
import { useHandedRun } from '../input/use-handed-run.ts'
import { useInputForm } from '../input/use-input-form.ts'
import { RunStep } from './RunStep.tsx'
import { useJob } from './use-job.ts'
import { useStartRun } from './use-start-run.ts'

type Props = { readonly pipeline: readonly Deal[] }
type Step = 'input' | 'run' | 'results'

/** The steps of the Deal Picker; the results stand on a page of their own. */
export function DealPickerWizard({ pipeline }: Props) {
  const { portfolio } = useWorkspace()
  const navigate = useNavigate()
  const form = useInputForm(pipeline)
  useHandedRun(form.changeDraft)
  const job = useJob(portfolio.id)
  // A job that is found or started is what there is to see; going back to the input is a choice.
  const [inputFor, setInputFor] = useState<string | null>(null)
  const step: Step = job.jobId === null || job.jobId === inputFor ? 'input' : 'run'
  const start = useStartRun(form, job.attach)
  const runId = job.state?.runId ?? null
  const again = () => {
    job.attach(null)
    if (form.isReady) start.mutate()
  }

  const showResults = (id: string) =>
    void navigate({ to: '/optimize/runs/$runId', params: { runId: id } })
  const tell = useEffectEvent((id: string) => {
    if (job.state?.message) notifyDone(job.state.message)
    if (job.state?.fromHistory) notifyDone(t('job.fromHistory'))
    if (step === 'run') showResults(id)
    else notifyDone(t('dp.input.planReady', { name: job.state?.name ?? '' }))
  })
  useEffect(() => {
    if (runId !== null) tell(runId)
  }, [runId])

  const select = (next: Step) => {
    if (next === 'results' && runId !== null) showResults(runId)
    else setInputFor(next === 'input' ? job.jobId : null)
  }
  return (
    <>
      <WizardSteps
        active={step}
        onSelect={select}
        steps={[
          { key: 'input', label: t('dp.step.input') },
          { key: 'run', label: t('dp.step.run'), disabled: job.jobId === null },
          { key: 'results', label: t('dp.step.results'), disabled: runId === null },
        ]}
      />
      {step === 'run' ? (
        <RunStep job={job} onAgain={again} onBack={() => select('input')} />
      ) : (
        <InputStep
          form={form}
          pipeline={pipeline}
          isStarting={start.isPending}
          failure={start.error}
          onSolve={() => start.mutate()}
        />
      )}
    </>
  )
}
