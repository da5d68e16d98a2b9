import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { useRunAgain } from './use-run-again.ts'

type Props = {
  /** The run whose portfolio, optimizer and source the new one shares. */
  readonly run: Run
  readonly label: string
  readonly name: string
  readonly input: Run['input']
  /** Whether an earlier answer to the same input will do. */
  readonly useHistory: boolean
  readonly disabled: boolean
  readonly testId: string
}

/** Starts a changed input as a run of its own; while it solves, a button to stop it. */
export function RunAgainButton({ run, label, name, input, useHistory, ...button }: Props) {
  const format = useFormat()
  const { start, stop, job, isStarting } = useRunAgain(run)
  if (job !== null) {
    return (
      <>
        <span role="status">{t('run.solving', { seconds: format.number(job.seconds) })}</span>
        <Button variant="default" onClick={stop}>
          {t('run.stop')}
        </Button>
      </>
    )
  }
  return (
    <Button
      data-testid={button.testId}
      disabled={button.disabled}
      loading={isStarting}
      onClick={() => void start({ name, input, useHistory })}
    >
      {label}
    </Button>
  )
}
