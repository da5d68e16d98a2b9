import { useMemo } from 'react'
import type { DealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { type LimitRow, limitRows } from '../limit-rows.ts'
import { readable } from '../limit-labels.ts'
import { limitFacts } from './limit-facts.ts'
import styles from './results.module.css'

type Props = { readonly run: Run; readonly input: DealPickerInput }

/** Each limit in a sentence of money, the dearest first. */
export function LimitsSection({ run }: Props) {
  const format = useFormat()
  const { explanation, result } = run
  const limits = useMemo(
    () => (explanation ? limitRows(result, explanation) : { binding: [], open: [] }),
    [result, explanation],
  )
  const toLine = (limit: LimitRow) => ({
    key: limit.id,
    title: readable(limit.sentence),
    detail: limitFacts(limit, result.duals, format).join(' · '),
    end: (
      <StatusBadge tone={limit.row.binding ? 'warn' : 'neutral'}>
        {t(limit.row.binding ? 'dpr.binding' : 'dpr.room')}
      </StatusBadge>
    ),
  })
  return (
    <Section title={t('dpr.limits')} note={t('dpr.limitsNote', { count: limits.binding.length })}>
      {explanation?.caution && <p className={styles['caution']}>{explanation.caution}</p>}
      <div className={styles['limits']}>
        <LineList
          lines={[...limits.binding, ...limits.open].map(toLine)}
          empty={t('dpr.limitsNone')}
        />
      </div>
    </Section>
  )
}
