import { useMemo } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { decisionsOf } from './decisions-of.ts'
import { readable } from './readable.ts'
import styles from './run.module.css'
import { statusWords } from './status-words.ts'

type Props = { readonly run: Run }

/** How the run ended, in a badge and a sentence. */
export function StatusLine({ run }: Props) {
  const format = useFormat()
  const isEmpty = useMemo(() => decisionsOf(run).length === 0, [run])
  const { tone, text } = statusWords(run, isEmpty, format)
  const headline = run.explanation?.headline
  return (
    <div className={styles['status']} data-testid="run-status" data-tour="run-status">
      <div className={styles['badges']}>
        <StatusBadge tone={tone}>{text}</StatusBadge>
        {run.acceptedAt !== null && (
          <StatusBadge tone="accent">
            {t('run.accepted', { date: format.instant(run.acceptedAt) })}
          </StatusBadge>
        )}
        <span className={styles['disclaimer']}>{t('run.disclaimer')}</span>
      </div>
      {headline !== undefined && <p className={styles['headline']}>{readable(headline)}</p>}
      {run.note !== '' && <p className={styles['runNote']}>{run.note}</p>}
    </div>
  )
}
