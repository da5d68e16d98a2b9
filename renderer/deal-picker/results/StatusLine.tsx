import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { readable } from '../limit-labels.ts'
import { statusWords } from './status-words.ts'
import styles from './results.module.css'

type Props = { readonly run: Run }

/** How the run ended, in a badge and a sentence. */
export function StatusLine({ run }: Props) {
  const format = useFormat()
  const { tone, text } = statusWords(run, format)
  const headline = run.explanation?.headline
  return (
    <div className={styles['status']} data-testid="dp-status">
      <div className={styles['badges']}>
        <StatusBadge tone={tone}>{text}</StatusBadge>
        {run.acceptedAt !== null && (
          <StatusBadge tone="accent">
            {t('dpr.accepted', { date: format.instant(run.acceptedAt) })}
          </StatusBadge>
        )}
        <span className={styles['disclaimer']}>{t('dpr.disclaimer')}</span>
      </div>
      {headline !== undefined && <p className={styles['headline']}>{readable(headline)}</p>}
      {run.note !== '' && <p className={styles['runNote']}>{run.note}</p>}
    </div>
  )
}
