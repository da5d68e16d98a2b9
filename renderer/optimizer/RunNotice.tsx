import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { LimitsSection } from './LimitsSection.tsx'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'
import { WhatIfSection } from './WhatIfSection.tsx'

type Props = { readonly run: Run }

/** A run without a plan: what that means, and the limits that can be tried otherwise. */
export function RunNotice({ run }: Props) {
  const isEmpty = run.result.plan !== null
  const { nothing } = viewOfRun(run).words
  return (
    <>
      {run.status !== 'infeasible' && (
        <p className={styles['notice']}>{t(isEmpty ? nothing : 'run.noPlan')}</p>
      )}
      {isEmpty && <LimitsSection run={run} />}
      <WhatIfSection run={run} />
    </>
  )
}
