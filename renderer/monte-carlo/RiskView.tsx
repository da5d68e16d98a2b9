import { useEffect, useRef } from 'react'
import type { StartingValues } from '#shared/monte-carlo/monte-carlo'
import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { CorrelationSection } from './CorrelationSection.tsx'
import { DriverTable } from './DriverTable.tsx'
import { PlanApplied } from './PlanApplied.tsx'
import { RiskAnswer } from './RiskAnswer.tsx'
import { RiskResults } from './RiskResults.tsx'
import { RunBar } from './RunBar.tsx'
import { RunFields } from './RunFields.tsx'
import { SubjectPicker } from './SubjectPicker.tsx'
import { riskAddress } from './risk-address.ts'
import { UnderScenario } from './UnderScenario.tsx'
import { isSame, useRiskDraft } from './use-risk-draft.ts'
import { useSimulation } from './use-simulation.ts'

type Props = { readonly starting: StartingValues; readonly isStarted: boolean }

/** The answer first, then what may deviate, then the figures and pictures behind the answer. */
export function RiskView({ starting, isStarted }: Props) {
  const { ground } = starting
  const { job, start, cancel } = useSimulation(ground)
  const { draft, isChanged, change, replace } = useRiskDraft(starting, job)
  const { settings } = draft
  const run = () => start.mutate(draft)
  useStartOnce(isStarted, run)
  const limits = isSame(settings.limits, starting.settings.limits) ? starting.limits : []
  return (
    <>
      <SubjectPicker ground={ground} />
      <UnderScenario assumed={ground.assumed} asThingsStand={riskAddress(ground.subject)} />
      <PlanApplied sentences={ground.applied} />
      <RunBar
        running={job?.state === 'running' ? job : null}
        isStarting={start.isPending}
        canRun={MonteCarloSettings.safeParse(settings).success}
        onRun={run}
        onCancel={cancel.mutate}
      />
      <RiskAnswer job={job} isChanged={isChanged} />
      <DriverTable draft={draft} onChange={change} onReplace={replace} />
      <CorrelationSection settings={settings} onChange={change} />
      <RunFields
        settings={settings}
        limits={limits}
        scenario={job?.result?.scenario ?? null}
        onChange={change}
      />
      {job?.state === 'done' && job.result && (
        <RiskResults result={job.result} currency={job.ground.currency} />
      )}
    </>
  )
}

/** One click on a plan's page opens this page and draws its futures. */
function useStartOnce(isStarted: boolean, run: () => void): void {
  const wasStarted = useRef(false)
  useEffect(() => {
    if (!isStarted || wasStarted.current) return
    wasStarted.current = true
    run()
  }, [isStarted, run])
}
