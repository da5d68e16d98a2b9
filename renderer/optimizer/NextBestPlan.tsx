import { useMemo } from 'react'
import type { NextBest } from '#shared/optimizer/next-best'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'
import { decisionsOf } from './decisions-of.ts'
import { DecisionChanges } from './DecisionChanges.tsx'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'
import { writeDelta } from './what-if-words.ts'

type Props = { readonly run: Run; readonly plan: NextBest }

/** One plan that is nearly as good: what it gives up, and what it decides otherwise. */
export function NextBestPlan({ run, plan: { objective, delta, result } }: Props) {
  const format = useFormat()
  const { words } = viewOfRun(run)
  const before = useMemo(() => decisionsOf(run), [run])
  const after = useMemo(() => decisionsOf(run, result.plan), [run, result])
  return (
    <li>
      <p className={styles['answerLabel']}>{t(words.objective)}</p>
      <p className={styles['nextFigure']}>
        <MoneyText major={objective} />
      </p>
      <p className={styles['answerDelta']}>{writeDelta(delta, words, format)}</p>
      <DecisionChanges from={before} to={after} />
    </li>
  )
}
