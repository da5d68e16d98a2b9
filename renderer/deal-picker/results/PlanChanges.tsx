import { useMemo } from 'react'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker'
import { t } from '../../app/messages/t.ts'
import { comparePlans } from '../plan-difference.ts'
import { dealsById } from '../plan-rows.ts'
import { StakeList } from './StakeList.tsx'
import styles from './results.module.css'

type Props = {
  readonly input: DealPickerInput
  readonly from: DealPlan | null
  readonly to: DealPlan
}

/** Which deals come in, go out or change in size. */
export function PlanChanges({ input, from, to }: Props) {
  const deals = useMemo(() => dealsById(input), [input])
  const { added, removed, resized } = useMemo(() => comparePlans(from, to), [from, to])
  const isSame = [added, removed, resized].every((stakes) => stakes.length === 0)
  if (isSame) return <p className={styles['answerState']}>{t('dpr.samePlan')}</p>
  return (
    <>
      <StakeList title={t('dpr.comesIn')} sign="+" stakes={added} deals={deals} />
      <StakeList title={t('dpr.goesOut')} sign="−" stakes={removed} deals={deals} />
      <StakeList title={t('dpr.changes')} sign="±" stakes={resized} deals={deals} />
    </>
  )
}
