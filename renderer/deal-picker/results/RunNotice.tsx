import type { DealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { LimitsSection } from './LimitsSection.tsx'
import { WhatIfSection } from './WhatIfSection.tsx'
import styles from './results.module.css'

type Props = { readonly run: Run; readonly input: DealPickerInput }

/** A run without deals: what that means, and the limits that can be tried otherwise. */
export function RunNotice({ run, input }: Props) {
  const isInfeasible = run.status === 'infeasible'
  const isEmpty = run.result.plan !== null
  return (
    <>
      {!isInfeasible && (
        <p className={styles['notice']}>{t(isEmpty ? 'dpr.nothing' : 'dpr.noPlan')}</p>
      )}
      {isEmpty && <LimitsSection run={run} input={input} />}
      {run.result.constraints.length > 0 && <WhatIfSection run={run} input={input} />}
    </>
  )
}
