import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Run } from '#shared/optimizations'
import { queries } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { FailedState } from '../../ui/FailedState.tsx'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { Section } from '../../ui/Section.tsx'
import { frontierRange } from './frontier-chart.ts'
import { FrontierChart } from './FrontierChart.tsx'
import styles from './results.module.css'

type Props = { readonly run: Run; readonly budget: number }

/** Mixed models that took longer than this are solved 25 times only when asked. */
const quickMs = 800

/** What other budgets would earn. */
export function FrontierSection({ run, budget }: Props) {
  const [isAsked, setIsAsked] = useState(run.problemClass === 'lp' || run.durationMs < quickMs)
  const frontier = useQuery({
    ...queries.optimizations.frontier.queryOptions({
      input: { runId: run.id, ...frontierRange(budget) },
    }),
    enabled: isAsked,
  })
  if (frontier.data) {
    return <FrontierChart points={frontier.data} budget={budget} objective={run.result.objective} />
  }
  return (
    <Section title={t('dpr.frontier')}>
      {!isAsked && (
        <div className={styles['ask']}>
          <p>{t('dpr.frontierSlow')}</p>
          <Button variant="default" onClick={() => setIsAsked(true)}>
            {t('dpr.frontierDraw')}
          </Button>
        </div>
      )}
      {isAsked && !frontier.isError && <LoadingState label={t('dpr.frontierSolving')} />}
      {frontier.isError && (
        <FailedState error={frontier.error} onRetry={() => void frontier.refetch()} />
      )}
    </Section>
  )
}
