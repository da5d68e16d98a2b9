import { Anchor } from '@mantine/core'
import { Suspense, useMemo } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import { RunFilesSection } from '../run-files/RunFilesSection.tsx'
import { ActualsSection } from './ActualsSection.tsx'
import { decisionsOf } from './decisions-of.ts'
import { FrontierSection } from './FrontierSection.tsx'
import { ImportedNote } from './ImportedNote.tsx'
import { InfeasibleView } from './InfeasibleView.tsx'
import { NextBestSection } from './NextBestSection.tsx'
import { viewOfRun } from './optimizer-views.tsx'
import { RecheckNote } from './RecheckNote.tsx'
import { RunHeader } from './RunHeader.tsx'
import { RunNotice } from './RunNotice.tsx'
import { RunTags } from './RunTags.tsx'
import styles from './run.module.css'
import { StatusLine } from './StatusLine.tsx'
import { useRecheck } from './use-recheck.ts'
import { VariantsSection } from './VariantsSection.tsx'
import { WhatIfSection } from './WhatIfSection.tsx'

type Props = { readonly run: Run }

/** The results of one run: the plan, why, what limits it, and what would change it. */
export function RunResults({ run }: Props) {
  const { Plan, Rest } = viewOfRun(run)
  const { plan } = run.result
  const recheck = useRecheck(run.id)
  const hasPlan = useMemo(() => decisionsOf(run).length > 0, [run])
  return (
    <div data-testid="run-results">
      <Anchor href="#/optimize/runs" className={styles['back'] ?? ''}>
        {t('run.back')}
      </Anchor>
      <RunHeader run={run} onRecheck={recheck.ask} />
      <ImportedNote run={run} isAsking={recheck.isAsking} onRecheck={recheck.ask} />
      <RecheckNote recheck={recheck} />
      <StatusLine run={run} />
      <RunTags run={run} />
      {run.status === 'infeasible' && <InfeasibleView run={run} />}
      {plan !== null && hasPlan ? (
        <Suspense fallback={<LoadingState />}>
          <Plan run={run} plan={plan} />
          {run.acceptedAt !== null && <ActualsSection run={run} />}
          <WhatIfSection run={run} />
          <VariantsSection run={run} />
          <FrontierSection run={run} />
          <NextBestSection run={run} />
          {Rest && <Rest run={run} />}
        </Suspense>
      ) : (
        <>
          <RunNotice run={run} />
          {run.status === 'infeasible' && <WhatIfSection run={run} />}
          <VariantsSection run={run} />
        </>
      )}
      <RunFilesSection run={run} />
    </div>
  )
}
