import { useMemo } from 'react'
import { t } from '../app/messages/t.ts'
import type { Decision } from './decision.ts'
import { DecisionList } from './DecisionList.tsx'
import { diffDecisions } from './diff-decisions.ts'
import styles from './run.module.css'

type Props = { readonly from: readonly Decision[]; readonly to: readonly Decision[] }

/** What comes in, goes out or is decided otherwise. */
export function DecisionChanges({ from, to }: Props) {
  const { added, removed, changed } = useMemo(() => diffDecisions(from, to), [from, to])
  const isSame = [added, removed, changed].every((changes) => changes.length === 0)
  if (isSame) return <p className={styles['answerState']}>{t('run.samePlan')}</p>
  return (
    <>
      <DecisionList title={t('run.comesIn')} sign="+" changes={added} />
      <DecisionList title={t('run.goesOut')} sign="−" changes={removed} />
      <DecisionList title={t('run.changes')} sign="±" changes={changed} />
    </>
  )
}
