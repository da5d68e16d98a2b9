import { useMemo } from 'react'
import { bug } from '#shared/bug'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { sumOf, type TableColumn } from '../../ui/table-column.ts'
import { useFormat } from '../../ui/use-format.ts'
import { writeHedge } from '../price-words.ts'
import { nameOfTranche } from '../stack-lines.ts'

type Props = { readonly input: DebtStackInput; readonly plan: DebtStackPlan }

type HedgeRow = {
  readonly hedge: string
  readonly terms: string
  readonly on: string
  readonly notional: number
}

const columns: readonly TableColumn<HedgeRow>[] = [
  { key: 'hedge', title: t('ds.col.hedge'), value: (row) => row.hedge },
  { key: 'terms', title: t('ds.col.terms'), value: (row) => row.terms },
  { key: 'on', title: t('ds.col.on'), value: (row) => row.on },
  {
    key: 'notional',
    title: t('ds.col.notional'),
    kind: 'majorMoney',
    value: (row) => row.notional,
    total: (rows) => sumOf(rows, (row) => row.notional),
  },
]

/** Which rate protection is taken on which loan; nothing where none was on offer. */
export function HedgeTable({ input, plan }: Props) {
  const format = useFormat()
  const rows = useMemo(() => {
    const hedges = new Map(input.hedges?.map((hedge) => [hedge.id, hedge]))
    const names = new Map(input.tranches.map((tranche) => [tranche.id, nameOfTranche(tranche)]))
    return plan.hedges.map(({ hedge, tranche, notional }) => ({
      hedge,
      terms: writeHedge(hedges.get(hedge) ?? bug('a plan hedges with what is on offer'), format),
      on: names.get(tranche) ?? tranche,
      notional,
    }))
  }, [input, plan, format])
  if ((input.hedges ?? []).length === 0) return null
  return (
    <Section title={t('ds.hedges')}>
      {rows.length === 0 ? (
        <p>{t('ds.hedgesUnused')}</p>
      ) : (
        <DataTable
          id="ds-hedges"
          label={t('ds.hedges')}
          rows={rows}
          rowKey={(row) => `${row.hedge} ${row.on}`}
          columns={columns}
          initialSort={{ columnAccessor: 'notional', direction: 'desc' }}
          isPlain="whileFew"
        />
      )}
    </Section>
  )
}
