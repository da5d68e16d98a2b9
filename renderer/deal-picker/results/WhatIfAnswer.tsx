import type { DealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { FailedState } from '../../ui/FailedState.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { PlanChanges } from './PlanChanges.tsx'
import type { useWhatIf } from './use-what-if.ts'
import { deltaOf, whatIfState } from './what-if-words.ts'
import styles from './results.module.css'

type Props = {
  readonly run: Run
  readonly input: DealPickerInput
  readonly whatIf: ReturnType<typeof useWhatIf>
}

/** What the moved limits would earn, and how the plan would change. */
export function WhatIfAnswer({ run, input, whatIf }: Props) {
  const format = useFormat()
  const { result, error, isSolving } = whatIf
  const delta = deltaOf(run.result.objective, result?.objective ?? null)
  const deltaText =
    delta === null
      ? null
      : delta === 0
        ? t('dpr.whatIfSame')
        : t('dpr.whatIfDelta', { delta: format.moneyMajor(delta, { signed: true }) })
  if (error !== null) return <FailedState error={error} />
  return (
    <div aria-live="polite" aria-busy={isSolving} data-testid="dp-what-if-answer">
      <p className={styles['answerLabel']}>
        {t('dpr.whatIfObjective')}
        {isSolving && <span className={styles['solving']}> {t('dpr.whatIfSolving')}</span>}
      </p>
      <p className={styles['answerFigure']} data-testid="dp-what-if-objective">
        <MoneyText major={result ? result.objective : run.result.objective} />
      </p>
      <p className={styles['answerDelta']}>{deltaText}</p>
      <p className={styles['answerState']}>{whatIfState(result)}</p>
      {result?.plan && <PlanChanges input={input} from={run.result.plan} to={result.plan} />}
    </div>
  )
}
