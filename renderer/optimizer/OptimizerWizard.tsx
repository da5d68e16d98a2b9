import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { notifyDone } from '../ui/notify.ts'
import { WizardSteps } from '../ui/WizardSteps.tsx'
import { RunStep } from './RunStep.tsx'
import type { WatchedJob } from './use-optimizer-job.ts'

type Props = {
  /** From `useOptimizerJob(optimizer, portfolioId)`; a started job is handed to its `attach`. */
  readonly job: WatchedJob
  /** Starts the same input once more, after a run that failed. */
  readonly onAgain: () => void
  /** The first step: what to ask. */
  readonly children: ReactNode
}
type Step = 'input' | 'run' | 'results'

/** Input, run, results: the steps of every optimizer; the results stand on a page of their own. */
export function OptimizerWizard({ job, onAgain, children }: Props) {
  const navigate = useNavigate()
  // A job that is found or started is what there is to see; going back to the input is a choice.
  const [inputFor, setInputFor] = useState<string | null>(null)
  const step: Step = job.jobId === null || job.jobId === inputFor ? 'input' : 'run'
  const runId = job.state?.runId ?? null
  const again = () => {
    job.attach(null)
    onAgain()
  }

  const showResults = (id: string) =>
    void navigate({ to: '/optimize/runs/$runId', params: { runId: id } })
  const tell = useEffectEvent((id: string) => {
    if (job.state?.message) notifyDone(job.state.message)
    if (job.state?.fromHistory) notifyDone(t('job.fromHistory'))
    if (step === 'run') showResults(id)
    else notifyDone(t('run.planReady', { name: job.state?.name ?? '' }))
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
          { key: 'input', label: t('run.wizard.input') },
          { key: 'run', label: t('run.wizard.run'), disabled: job.jobId === null },
          { key: 'results', label: t('run.wizard.results'), disabled: runId === null },
        ]}
      />
      {step === 'run' ? (
        <RunStep job={job} onAgain={again} onBack={() => select('input')} />
      ) : (
        children
      )}
    </>
  )
}
