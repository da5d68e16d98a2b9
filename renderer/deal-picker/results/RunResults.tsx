import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { InfeasibleView } from './InfeasibleView.tsx'
import { PlanView } from './PlanView.tsx'
import { inputOfRun } from './run-input.ts'
import { RunHeader } from './RunHeader.tsx'
import { RunNotice } from './RunNotice.tsx'
import { StatusLine } from './StatusLine.tsx'
import styles from './results.module.css'

type Props = { readonly run: Run }

/** The results of one run: what to buy, why, what limits it, and what would change it. */
export function RunResults({ run }: Props) {
  const input = useMemo(() => inputOfRun(run), [run])
  const { plan } = run.result
  return (
    <div data-testid="dp-results">
      <Anchor href="#/optimize/runs" className={styles['back'] ?? ''}>
        {t('dpr.back')}
      </Anchor>
      <RunHeader run={run} dealCount={input.deals.length} />
      <StatusLine run={run} />
      {run.status === 'infeasible' && <InfeasibleView run={run} />}
      {plan && plan.deals.length > 0 ? (
        <PlanView run={run} input={input} plan={plan} />
      ) : (
        <RunNotice run={run} input={input} />
      )}
    </div>
  )
}
