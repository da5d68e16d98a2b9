import type { Recheck } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import styles from './imported-note.module.css'

type Props = { readonly answer: Recheck }

/** The same to the last bit, or the first place in which the results differ and what may have made it so. */
export function RecheckAnswer({ answer }: Props) {
  const { isSame, difference, wasStopped, storedSolver, solver } = answer
  if (isSame) {
    return (
      <p role="status" data-testid="run-recheck-answer">
        <StatusBadge tone="good">{t('run.recheckSame')}</StatusBadge>
      </p>
    )
  }
  return (
    <div role="status" data-testid="run-recheck-answer">
      <StatusBadge tone="warn">{t('run.recheckDiffers')}</StatusBadge>
      {difference !== null && (
        <p className={styles['difference']}>
          {t('run.recheckFirst', {
            path: difference.path,
            stored: difference.stored ?? t('run.recheckNothing'),
            found: difference.found ?? t('run.recheckNothing'),
          })}
        </p>
      )}
      {storedSolver !== solver && <p>{t('run.recheckSolver', { storedSolver, solver })}</p>}
      {wasStopped && <p>{t('run.recheckStopped')}</p>}
    </div>
  )
}
