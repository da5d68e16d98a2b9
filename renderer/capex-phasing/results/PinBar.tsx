import { Button } from '@mantine/core'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { withChanges } from '../../optimizer/change-input.ts'
import { RunAgainButton } from '../../optimizer/RunAgainButton.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from './gantt.module.css'
import type { PinnedPlan } from './use-pins.ts'

type Props = { readonly run: RunOf<'capex-phasing'>; readonly pinned: PinnedPlan }

/** What the pins cost, and what to do with them. */
export function PinBar({ run, pinned }: Props) {
  if (!pinned.isPinned) return <p className={styles['hint']}>{t('cx.ganttHint')}</p>
  const name = t('cx.pinnedName', { name: run.name })
  return (
    <div className={styles['pinBar']}>
      <span className={styles['pinWords']} role="status" data-testid="cx-pin-words">
        <PinWords run={run} pinned={pinned} />
      </span>
      <Button variant="default" onClick={pinned.reset}>
        {t('cx.pinsReset')}
      </Button>
      <RunAgainButton
        run={run}
        label={t('cx.pinsRun')}
        name={name}
        input={withChanges(run.input, pinned.changes)}
        useHistory
        disabled={pinned.isSolving || pinned.result?.plan == null}
        testId="cx-pins-run"
      />
    </div>
  )
}

function PinWords({ run, pinned }: Props) {
  const format = useFormat()
  const { result, isSolving, error } = pinned
  if (error) return <span className={styles['bad']}>{t('cx.pinsFailed')}</span>
  if (isSolving || !result) return t('cx.pinsSolving')
  if (result.objective === null) return <span className={styles['bad']}>{t('cx.pinsNone')}</span>
  const delta = result.objective - (run.result.objective ?? 0)
  return t('cx.pinsValue', {
    count: pinned.pins.size,
    value: format.moneyMajor(result.objective),
    delta: format.moneyMajor(delta, { signed: true }),
  })
}
