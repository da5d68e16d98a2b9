import { useMemo } from 'react'
import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { type PlannedWorks, plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { MonthText } from '../../ui/MonthText.tsx'
import { Section } from '../../ui/Section.tsx'
import { sumOf, type TableColumn } from '../../ui/table-column.ts'

type Props = { readonly input: CapexPhasingInput; readonly plan: CapexPlan }

const costOf = ({ costs }: PlannedWorks) => costs.reduce((sum, { cost }) => sum + cost, 0)

const columns: readonly TableColumn<PlannedWorks>[] = [
  { key: 'name', title: t('project.name'), value: ({ name }) => name },
  {
    key: 'start',
    title: t('project.start'),
    value: ({ start }) => start,
    render: ({ start }) => <MonthText month={start} />,
  },
  {
    key: 'finish',
    title: t('cx.finish'),
    value: ({ finish }) => finish,
    render: ({ finish }) => <MonthText month={finish} />,
  },
  {
    key: 'cost',
    title: t('project.cost'),
    kind: 'majorMoney',
    value: costOf,
    total: (rows) => sumOf(rows, costOf),
    help: t('cx.costHelp'),
  },
  {
    key: 'npv',
    title: t('cx.kpi.objective'),
    kind: 'majorMoney',
    value: ({ npv }) => npv,
    total: (rows) => sumOf(rows, ({ npv }) => npv),
    help: t('cx.kpi.objective.help'),
  },
]

/** The projects that are done, with their months and what each is worth. */
export function PlannedTable({ input, plan }: Props) {
  const works = useMemo(() => plannedWorks(input, plan), [input, plan])
  return (
    <Section title={t('cx.planned')}>
      <DataTable
        id="cx-planned"
        label={t('cx.planned')}
        rows={works}
        rowKey={({ id }) => id}
        columns={columns}
        initialSort={{ columnAccessor: 'start', direction: 'asc' }}
      />
    </Section>
  )
}
