import { Alert, Anchor } from '@mantine/core'
import type { SimulationJob } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { SimulationExport } from '../simulations/SimulationExport.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { AnswerSection } from './AnswerSection.tsx'
import { simulationHref } from './risk-address.ts'
import styles from './risk.module.css'

type Props = {
  readonly job: SimulationJob | null
  /** The settings were edited after the simulation. */
  readonly isChanged: boolean
}

/** What the last simulation said, why it failed, or what one is for. */
export function RiskAnswer({ job, isChanged }: Props) {
  if (job?.state === 'failed') return <Alert color="red">{job.message}</Alert>
  if (job?.state === 'running') return null
  if (job?.state === 'cancelled') return <p data-testid="risk-cancelled">{t('risk.cancelled')}</p>
  if (!job?.result) return <EmptyState sentence={t('risk.empty')} />
  return <Answered job={job} result={job.result} isChanged={isChanged} />
}

type AnsweredProps = {
  readonly job: SimulationJob
  readonly result: MonteCarloResult
  readonly isChanged: boolean
}

function Answered({ job, result, isChanged }: AnsweredProps) {
  return (
    <div data-testid="risk-results">
      <AnswerSection result={result} {...(job.fromHistory ? { note: t('risk.fromHistory') } : {})}>
        <div className={styles['actions']}>
          {isChanged && (
            <span data-testid="risk-changed">
              <StatusBadge tone="warn">{t('risk.changedSince')}</StatusBadge>
            </span>
          )}
          <KeptActions simulationId={job.simulationId} />
        </div>
      </AnswerSection>
    </div>
  )
}

function KeptActions({ simulationId }: { readonly simulationId: string | null }) {
  if (simulationId === null) return <span>{t('risk.notKept')}</span>
  return (
    <>
      <Anchor href={simulationHref(simulationId)} data-testid="risk-kept">
        {t('risk.kept')}
      </Anchor>
      <SimulationExport simulationId={simulationId} />
    </>
  )
}
