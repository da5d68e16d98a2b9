import { Anchor } from '@mantine/core'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './optimize.module.css'
import { runHref } from './run-address.ts'

type Props = { readonly run: RunSummary | undefined }

/** What an optimizer said last, with the way to it. */
export function LastResult({ run }: Props) {
  const format = useFormat()
  if (!run) return <span className={styles['last']}>{t('optimize.noResult')}</span>
  const { objective, optimizer, name, startedAt } = run
  const said = objective === null ? t('optimize.noPlan') : amountOf(optimizer, objective, format)
  return (
    <span className={styles['last']}>
      {t('optimize.last')} <Anchor href={runHref(run.id)}>{name}</Anchor>
      {` · ${said} · ${format.instant(startedAt)}`}
    </span>
  )
}

const amountOf = (
  optimizer: RunSummary['optimizer'],
  objective: number,
  format: ReturnType<typeof useFormat>,
): string => t(viewOf(optimizer).words.amount, { amount: format.moneyMajor(objective) })
