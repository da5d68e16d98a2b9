import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import type { FrontierPoint } from '#shared/optimizer/optimizer-result'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { FrontierChart } from './FrontierChart.tsx'
import { frontierRange } from './frontier-range.ts'
import type { MovableLimit } from './movable-limits.ts'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'

type Props = {
  readonly run: Run
  readonly limit: MovableLimit
  /** Chooses the limit. */
  readonly controls: ReactNode
}

/** Models that took longer than this are solved so many times only when asked. */
const quickMs = 800

/** The frontier of one limit: drawn at once where that is quick, else when asked. */
export function FrontierOfLimit({ run, limit, controls }: Props) {
  const [isAsked, setIsAsked] = useState(isQuick(run))
  const range = frontierRange(limit)
  const frontier = useQuery({
    ...queries.optimizations.frontier.queryOptions({ input: { runId: run.id, ...range } }),
    enabled: isAsked,
  })
  const words = useMemo(
    () => ({ limit, objective: t(viewOfRun(run).words.objective) }),
    [limit, run],
  )
  if (frontier.data && hasPlan(frontier.data)) {
    const present = run.result.objective
    return <FrontierChart points={frontier.data} {...{ words, present, controls }} />
  }
  return (
    <Section title={t('run.frontier')} note={controls}>
      {!isAsked && (
        <div className={styles['ask']}>
          <p>{t('run.frontierSlow', { count: range.steps })}</p>
          <Button variant="default" onClick={() => setIsAsked(true)}>
            {t('run.frontierDraw')}
          </Button>
        </div>
      )}
      {isAsked && frontier.isPending && (
        <LoadingState label={t('run.frontierSolving', { count: range.steps })} />
      )}
      {frontier.isError && (
        <FailedState error={frontier.error} onRetry={() => void frontier.refetch()} />
      )}
      {frontier.data && <p>{t('run.frontierEmpty')}</p>}
    </Section>
  )
}

const isQuick = ({ problemClass, durationMs }: Run) => problemClass === 'lp' || durationMs < quickMs

const hasPlan = (points: readonly FrontierPoint[]) =>
  points.some(({ objective }) => objective !== null)
