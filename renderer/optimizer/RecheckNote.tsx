import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { RecheckAnswer } from './RecheckAnswer.tsx'
import styles from './imported-note.module.css'
import type { useRecheck } from './use-recheck.ts'

type Props = { readonly recheck: ReturnType<typeof useRecheck> }

/** What solving a run again says, once that was asked. */
export function RecheckNote({ recheck: { stop, ask, isAsking, answer, error } }: Props) {
  if (!isAsking && error === null && answer === undefined) return null
  return (
    <section className={styles['imported']}>
      <div className={styles['words']}>
        {isAsking && <LoadingState label={t('run.rechecking')} />}
        {error !== null && <FailedState error={error} onRetry={ask} />}
        {answer !== undefined && !isAsking && <RecheckAnswer answer={answer} />}
      </div>
      {isAsking && (
        <Button variant="default" onClick={stop}>
          {t('run.stop')}
        </Button>
      )}
    </section>
  )
}
