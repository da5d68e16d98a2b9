import { useMemo } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'
import { decisionsOf } from './decisions-of.ts'
import { DecisionChanges } from './DecisionChanges.tsx'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'
import type { WhatIf } from './use-what-if.ts'
import { deltaOf, whatIfState, writeDelta } from './what-if-words.ts'

type Props = { readonly run: Run; readonly whatIf: WhatIf }

/** What the moved limits would bring, and how the plan would change. */
export function WhatIfAnswer({ run, whatIf }: Props) {
  const format = useFormat()
  const { words } = viewOfRun(run)
  const { result, error, isSolving } = whatIf
  const before = useMemo(() => decisionsOf(run), [run])
  const after = useMemo(() => (result ? decisionsOf(run, result.plan) : []), [run, result])
  const delta = deltaOf(run.result.objective, result?.objective ?? null)
  if (error !== null) return <FailedState error={error} />
  return (
    <div aria-live="polite" aria-busy={isSolving} data-testid="run-what-if-answer">
      <p className={styles['answerLabel']}>
        {t(words.objective)}
        {isSolving && <span className={styles['solving']}> {t('run.whatIfSolving')}</span>}
      </p>
      <p className={styles['answerFigure']} data-testid="run-what-if-objective">
        <MoneyText major={result ? result.objective : run.result.objective} />
      </p>
      <p className={styles['answerDelta']}>
        {delta === null ? null : writeDelta(delta, words, format)}
      </p>
      <p className={styles['answerState']}>{whatIfState(result, after.length === 0)}</p>
      {result && result.plan !== null && <DecisionChanges from={before} to={after} />}
    </div>
  )
}
