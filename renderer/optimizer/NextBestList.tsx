import type { NextBestAnswer } from '#shared/optimizer/next-best'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { NextBestPlan } from './NextBestPlan.tsx'
import styles from './run.module.css'

type Props = { readonly run: Run; readonly answer: NextBestAnswer }

/** The plans that were found, and whether they are all there are. */
export const NextBestList = ({ run, answer: { plans, isComplete } }: Props) => (
  <>
    {plans.length > 0 && (
      <ol className={styles['nextBest']}>
        {plans.map((plan) => (
          <NextBestPlan key={JSON.stringify(plan.result.plan)} run={run} plan={plan} />
        ))}
      </ol>
    )}
    {!isComplete && <p>{t('run.nextBestStopped')}</p>}
    {isComplete && plans.length === 0 && <p>{t('run.nextBestNone')}</p>}
  </>
)
