import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { useFormat } from '../ui/use-format.ts'
import { RecheckAnswer } from './RecheckAnswer.tsx'
import styles from './imported-note.module.css'
import { useRecheck } from './use-recheck.ts'

type Props = { readonly run: Run }

/** Where a run came from that was solved elsewhere, and whether solving it here gives the same. */
export function ImportedNote({ run }: Props) {
  const format = useFormat()
  const { ask, stop, isAsking, answer, error } = useRecheck(run.id)
  const { imported } = run
  if (imported === null) return null
  const { portfolioName, appVersion, importedAt, foreignSubject } = imported
  return (
    <section className={styles['imported']} data-testid="run-imported">
      <div className={styles['words']}>
        <p>
          {t('run.importedFrom', {
            portfolio: portfolioName,
            version: appVersion,
            date: format.instant(importedAt),
          })}{' '}
          {foreignSubject !== null && t('run.importedAbout', { subject: foreignSubject })}
        </p>
        {isAsking && <LoadingState label={t('run.rechecking')} />}
        {error !== null && <FailedState error={error} onRetry={ask} />}
        {answer !== undefined && !isAsking && <RecheckAnswer answer={answer} />}
      </div>
      {isAsking ? (
        <Button variant="default" onClick={stop}>
          {t('run.stop')}
        </Button>
      ) : (
        <Button variant="default" onClick={ask} data-testid="run-recheck">
          {t('run.recheck')}
        </Button>
      )}
    </section>
  )
}
