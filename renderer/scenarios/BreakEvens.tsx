import { useMemo } from 'react'
import type { Covenants } from '#shared/loans/covenants'
import type { Sought } from '#shared/finance/pro-forma/seek-goal'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { type BreakEven, breakEvensOf } from './break-evens.ts'
import { writeLever, writeSought } from './goal-words.ts'
import { writeKpi } from './kpi-words.ts'
import styles from './scenarios.module.css'
import type { ShownScenario } from './shown-scenario.ts'
import { useAnswer } from './use-answer.ts'

type Props = { readonly shown: ShownScenario; readonly covenants: Covenants }
type Row = BreakEven & { readonly sought: Sought }

/** How far one thing may move until a limit is met. */
export function BreakEvens({ shown, covenants }: Props) {
  const format = useFormat()
  const asked = useMemo(() => breakEvensOf(covenants, shown), [covenants, shown])
  const question = useMemo(
    () => ({ ...shown, goals: asked.map(({ goal }) => goal) }),
    [shown, asked],
  )
  const found = useAnswer('seek', question)
  const rows =
    found.status === 'given' && found.answer.length === asked.length
      ? asked.flatMap((one, index): Row[] => {
          const sought = found.answer[index]
          return sought === undefined ? [] : [{ ...one, sought }]
        })
      : null
  return (
    <Section title={t('scenarios.breakEvens')}>
      {found.status === 'failed' && <FailedState error={found.error} />}
      {rows === null ? (
        <LoadingState />
      ) : (
        <DataTable<Row>
          id="scenario-break-evens"
          label={t('scenarios.breakEvens')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={columnsOf(format)}
          initialSort={{ columnAccessor: 'none', direction: 'asc' }}
          isPlain
        />
      )}
    </Section>
  )
}

const columnsOf = (format: Formatters): readonly TableColumn<Row>[] => [
  {
    key: 'question',
    title: t('scenarios.question'),
    value: ({ key, goal }) =>
      t(`scenarios.breakEven.${key}`, { target: writeKpi(goal.kpi, goal.target, format) }),
  },
  {
    key: 'value',
    title: t('scenarios.breakEvenAt'),
    value: ({ goal, sought }) => {
      if (sought.status === 'missed') return t('scenarios.outOfReach')
      return sought.status === 'found'
        ? writeLever(goal.lever, sought.value, format)
        : t('common.none')
    },
  },
  {
    key: 'answer',
    title: t('scenarios.answer'),
    value: ({ goal, sought }) => writeSought(goal, sought, format),
    render: ({ goal, sought }) => (
      <span className={styles['sentence']}>{writeSought(goal, sought, format)}</span>
    ),
  },
]
