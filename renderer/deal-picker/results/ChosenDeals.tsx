import { useMemo } from 'react'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { chosenRows } from '../plan-rows.ts'
import { chosenColumns } from './chosen-columns.ts'

type Props = { readonly input: DealPickerInput; readonly plan: DealPlan }

/** What to buy, and how much of it. */
export function ChosenDeals({ input, plan }: Props) {
  const rows = useMemo(() => chosenRows(input, plan), [input, plan])
  return (
    <Section
      title={t('dpr.chosen')}
      note={t('dpr.chosenNote', { chosen: rows.length, all: input.deals.length })}
    >
      <DataTable
        id="dp-chosen"
        label={t('dpr.chosen')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={chosenColumns}
        initialSort={{ columnAccessor: 'amount', direction: 'desc' }}
      />
    </Section>
  )
}
