import { useMemo } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { stackLines } from '../stack-lines.ts'
import { stackColumns } from './stack-columns.ts'

type Props = { readonly input: DebtStackInput; readonly plan: DebtStackPlan }

/** The tranches that are used, from the first claim to the last. */
export function StackTable({ input, plan }: Props) {
  const format = useFormat()
  const rows = useMemo(() => stackLines(input, plan), [input, plan])
  const columns = useMemo(() => stackColumns(format), [format])
  return (
    <Section
      title={t('ds.stack')}
      note={t('ds.stackNote', { used: rows.length, all: input.tranches.length })}
    >
      <DataTable
        id="ds-stack"
        label={t('ds.stack')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        initialSort={{ columnAccessor: 'order', direction: 'asc' }}
        isPlain="whileFew"
      />
    </Section>
  )
}
