import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Run } from '#shared/optimizations'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { FrontierChart } from './FrontierChart.tsx'
import { frontierRange } from './frontier-range.ts'
import type { MovableLimit } from './movable-limits.ts'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'

type Props = { readonly run: Run; readonly limit: MovableLimit }

/** Models that took longer than this are solved so many times only when asked. */
const quickMs = 800

/** The frontier of one limit: drawn at once where that is quick, else when asked. */
export function FrontierOfLimit({ run, limit }: Props) {
  const [isAsked, setIsAsked] = useState(run.problemClass === 'lp' || run.durationMs < quickMs)
  const range = frontierRange(limit)
  const frontier = useQuery({
    ...queries.optimizations.frontier.queryOptions({ input: { runId: run.id, ...range } }),
    enabled: isAsked,
  })
  const words = useMemo(
    () => ({ limit, objective: t(viewOfRun(run).words.objective) }),
    [limit, run],
  )
  if (frontier.data) {
    return <FrontierChart points={frontier.data} words={words} present={run.result.objective} />
  }
  if (frontier.isError) {
    return <FailedState error={frontier.error} onRetry={() => void frontier.refetch()} />
  }
  if (isAsked) return <LoadingState label={t('run.frontierSolving', { count: range.steps })} />
  return (
    <div className={styles['ask']}>
      <p>{t('run.frontierSlow', { count: range.steps })}</p>
      <Button variant="default" onClick={() => setIsAsked(true)}>
        {t('run.frontierDraw')}
      </Button>
    </div>
  )
}
