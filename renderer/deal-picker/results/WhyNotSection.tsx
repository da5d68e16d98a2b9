import { useMemo } from 'react'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { useNeededValues } from '../../optimizer/use-needed-values.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { rejectedRows } from '../plan-rows.ts'
import { whyNotColumns } from './why-not-columns.tsx'
import { canProve, withProved } from './why-not-rows.ts'

type Props = { readonly run: RunOf<'deal-picker'> }

/** Each deal that was left out, and what would bring it in. */
export function WhyNotSection({ run }: Props) {
  const input = inputOfRun(run)
  const { proved, prove, pendingId } = useNeededValues(run.id)
  const { whyNot = [], rejectedCount = 0 } = run.explanation ?? {}
  const rejected = useMemo(() => rejectedRows(input, whyNot), [input, whyNot])
  const rows = useMemo(() => rejected.map((row) => withProved(row, proved)), [rejected, proved])
  const isNeeded = rejected.some(canProve)
  const columns = useMemo(
    () => whyNotColumns({ prove, pendingId, isNeeded }),
    [prove, pendingId, isNeeded],
  )
  const note =
    rows.length < rejectedCount
      ? t('dpr.whyNotListed', { shown: rows.length, count: rejectedCount })
      : t('dpr.whyNotNote', { count: rejectedCount })
  if (rejectedCount === 0) {
    return (
      <Section title={t('dpr.whyNot')}>
        <p>{t('dpr.whyNotNone')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('dpr.whyNot')} note={note}>
      <DataTable
        id="dp-why-not"
        label={t('dpr.whyNot')}
        rows={rows}
        rowKey={(row) => row.dealId}
        columns={columns}
        initialSort={{ columnAccessor: 'discount', direction: 'asc' }}
        pageSize={25}
      />
    </Section>
  )
}
