import { Button, Group, Progress } from '@mantine/core'
import type { SimulationJob } from '#shared/monte-carlo/monte-carlo'
import { t } from '../app/messages/t.ts'

type Props = {
  readonly running: SimulationJob | null
  readonly isStarting: boolean
  readonly canRun: boolean
  readonly onRun: () => void
  readonly onCancel: (jobId: string) => void
}

/** Starts a simulation, shows how far it is and stops it. */
export function RunBar({ running, isStarting, canRun, onRun, onCancel }: Props) {
  return (
    <Group my="md">
      <Button disabled={!canRun} loading={isStarting} onClick={onRun} data-testid="risk-run">
        {t('risk.run')}
      </Button>
      {running && (
        <>
          <Progress
            value={(running.pathsDone / running.settings.paths) * 100}
            w={240}
            aria-label={t('risk.progress')}
          />
          <Button variant="default" onClick={() => onCancel(running.jobId)}>
            {t('job.cancel')}
          </Button>
        </>
      )}
    </Group>
  )
}
