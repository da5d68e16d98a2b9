import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { NextBestList } from './NextBestList.tsx'
import styles from './run.module.css'
import { useNextBest } from './use-next-best.ts'

type Props = { readonly run: Run }

/** Up to five other plans that are nearly as good, and in what they differ. */
export function NextBestSection({ run }: Props) {
  const { ask, stop, isAsking, solves, answer } = useNextBest(run.id)
  return (
    <Section tour="run-next-best" title={t('run.nextBest')} note={t('run.nextBestNote')}>
      <div data-testid="run-next-best">
        {isAsking && (
          <div className={styles['ask']}>
            <LoadingState
              label={
                solves === 0 ? t('run.nextBestSolving') : t('run.nextBestSolved', { count: solves })
              }
            />
            <Button variant="default" onClick={stop} data-testid="run-next-best-stop">
              {t('run.stop')}
            </Button>
          </div>
        )}
        {!isAsking && answer.data === undefined && answer.error === null && (
          <div className={styles['ask']}>
            <p>{t('run.nextBestAsk')}</p>
            <Button variant="default" onClick={ask} data-testid="run-next-best-ask">
              {t('run.nextBestFind')}
            </Button>
          </div>
        )}
        {answer.error !== null && (
          <FailedState error={answer.error} onRetry={() => void answer.refetch()} />
        )}
        {answer.data && <NextBestList run={run} answer={answer.data} />}
      </div>
    </Section>
  )
}
