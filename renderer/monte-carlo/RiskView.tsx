import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import type { StartingValues } from '#shared/monte-carlo'
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
      {job?.state === 'failed' && <Alert color="red">{job.message}</Alert>}
      {job?.result ? (
        <RiskResults result={job.result} currency={job.currency} fromHistory={job.fromHistory} />
      ) : (
        !isRunning && (
          <EmptyState
            sentence={t('risk.empty')}
            action={<Button onClick={run}>{t('risk.run')}</Button>}
          />
        )
      )}
    </>
  )
}
