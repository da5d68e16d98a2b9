import { useMemo } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { type ScenarioRow, scenarioRows } from '../scenario-rows.ts'

type Props = { readonly input: DebtStackInput; readonly plan: DebtStackPlan }

const columns: readonly TableColumn<ScenarioRow>[] = [
  { key: 'id', title: t('ds.col.scenario'), value: (row) => row.id },
  {
    key: 'probability',
    title: t('ds.col.probability'),
    kind: 'rate',
    digits: 0,
    value: (row) => row.probability,
  },
  { key: 'index', title: t('ds.col.index'), kind: 'rate', digits: 2, value: (row) => row.index },
  {
    key: 'cost',
    title: t('ds.col.cost'),
    help: t('ds.col.scenarioCostHelp'),
    kind: 'majorMoney',
    value: (row) => row.cost,
  },
  {
    key: 'costRate',
    title: t('ds.col.costRate'),
    help: t('ds.col.costRateHelp'),
    kind: 'rate',
    digits: 2,
    value: (row) => row.costRate,
  },
  { key: 'ltv', title: t('ds.col.loanToValue'), kind: 'rate', digits: 1, value: (row) => row.ltv },
  { key: 'maxLtv', title: t('ds.col.atMost'), kind: 'rate', digits: 1, value: (row) => row.maxLtv },
  { key: 'dscr', title: t('ds.col.cover'), kind: 'ratio', digits: 2, value: (row) => row.dscr },
  {
    key: 'minDscr',
    title: t('ds.col.atLeast'),
    kind: 'ratio',
    digits: 2,
    value: (row) => row.minDscr,
  },
]

/** What each scenario costs, and how safe the debt is in it. */
export function ScenarioTable({ input, plan }: Props) {
  const rows = useMemo(() => scenarioRows(input, plan), [input, plan])
  return (
    <Section title={t('ds.byScenario')}>
      <DataTable
        id="ds-scenarios"
        label={t('ds.byScenario')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        initialSort={{ columnAccessor: 'probability', direction: 'desc' }}
        pageSize={25}
        isPlain="whileFew"
      />
    </Section>
  )
}
