import { useMemo } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { limitFacts } from './limit-facts.ts'
import { type LimitRow, limitRows, rankLimits } from './limit-rows.ts'
import { viewOfRun } from './optimizer-views.tsx'
import { readable } from './readable.ts'
import styles from './run.module.css'

type Props = { readonly run: Run }

/** Each limit in a sentence of money, the dearest first. */
export function LimitsSection({ run }: Props) {
  const format = useFormat()
  const { explanation, result } = run
  const { words } = viewOfRun(run)
  const limits = useMemo(() => rankLimits(limitRows(run)), [run])
  const toLine = (limit: LimitRow) => ({
    key: limit.id,
    title: readable(limit.sentence),
    detail: limitFacts(limit, result.duals, words, format).join(' · '),
    end: (
      <StatusBadge tone={limit.row.binding ? 'warn' : 'neutral'}>
        {t(limit.row.binding ? 'run.binding' : 'run.room')}
      </StatusBadge>
    ),
  })
  return (
    <Section
      tour="run-limits"
      title={t('run.limits')}
      note={t('run.limitsNote', { count: limits.binding.length })}
    >
      {explanation?.caution && <p className={styles['caution']}>{explanation.caution}</p>}
      <div className={styles['limits']} tabIndex={0} role="group" aria-label={t('run.limits')}>
        <LineList
          lines={[...limits.binding, ...limits.open].map(toLine)}
          empty={t('run.limitsNone')}
        />
      </div>
    </Section>
  )
}
