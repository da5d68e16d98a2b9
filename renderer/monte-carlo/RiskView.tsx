import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import type { SimulationJob, StartingValues } from '#shared/monte-carlo'
import { MonteCarloSettings } from '#shared/monte-carlo-input'
import type { ScenarioSubject } from '#shared/scenarios'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { DriverTable } from './DriverTable.tsx'
import { RiskResults } from './RiskResults.tsx'
import { RunBar } from './RunBar.tsx'
import { RunFields } from './RunFields.tsx'
import { useSimulation } from './use-simulation.ts'

type Props = { readonly subject: ScenarioSubject; readonly starting: StartingValues }

/** What may deviate above, what comes of it below. */
export function RiskView({ subject, starting }: Props) {
  const { job, start, cancel } = useSimulation(subject)
  const [edited, setEdited] = useState<MonteCarloSettings | null>(null)
  const settings = edited ?? job?.settings ?? starting.settings
  const isValid = MonteCarloSettings.safeParse(settings).success
  const isRunning = job?.state === 'running'
  const run = () => start.mutate(settings)
  return (
    <>
      <DriverTable settings={settings} sources={starting.sources} onChange={setEdited} />
      <RunFields settings={settings} onChange={setEdited} />
      <RunBar
        running={isRunning ? job : null}
        isStarting={start.isPending}
        canRun={isValid}
        onRun={run}
        onCancel={cancel.mutate}
      />
      <RiskAnswer job={job} onRun={run} />
    </>
  )
}

/** What the last simulation said, why it failed, or what one is for. */
function RiskAnswer({ job, onRun }: { job: SimulationJob | null; onRun: () => void }) {
  if (job?.state === 'failed') return <Alert color="red">{job.message}</Alert>
  if (job?.state === 'running') return null
  if (job?.result)
    return <RiskResults result={job.result} currency={job.currency} fromHistory={job.fromHistory} />
  const action = <Button onClick={onRun}>{t('risk.run')}</Button>
  return <EmptyState sentence={t('risk.empty')} action={action} />
}
