import { useMemo, useState } from 'react'
import type { DealTerms } from '#shared/deals/deal-terms'
import {
  axisAround,
  type DealAxis,
  type DealKpi,
  dealKpis,
  type DealLever,
  leversOf,
  valueOfLever,
} from '#shared/finance/deal-goals'
import { t } from '../app/messages/t.ts'
import { useAnswer } from '../scenarios/use-answer.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { PickSelect } from '../ui/PickSelect.tsx'
import { Section } from '../ui/Section.tsx'
import { ShadedGrid } from '../ui/ShadedGrid.tsx'
import { useFormat } from '../ui/use-format.ts'
import { nameOfDealKpi, writeDealKpi, writeLeverAt } from './deal-words.ts'
import styles from './underwriting.module.css'

type Props = { readonly terms: DealTerms }
type Asked = { readonly kpi: DealKpi; readonly rows: DealLever; readonly columns: DealLever }

/** One figure of the deal when two things turn out otherwise. */
export function DealGrid({ terms }: Props) {
  const format = useFormat()
  const [asked, setAsked] = useState<Asked>({
    kpi: 'leveredIrr',
    rows: 'price',
    columns: 'exitCapRate',
  })
  const levers = leversOf(terms)
  const { kpi } = asked
  const rowLever = levers.includes(asked.rows) ? asked.rows : 'price'
  const columnLever = levers.includes(asked.columns) ? asked.columns : 'rents'
  const question = useMemo(() => {
    const [rows, columns] = [axisAround(terms, rowLever), axisAround(terms, columnLever)]
    return rows === null || columns === null ? null : { terms, kpi, rows, columns }
  }, [terms, kpi, rowLever, columnLever])
  const found = useAnswer('dealGrid', question)
  const labels = (axis: DealAxis) =>
    axis.values.map((value) => writeLeverAt(axis.lever, value, terms, format))
  const placeOf = (axis: DealAxis) => axis.values.indexOf(valueOfLever(terms, axis.lever) ?? 0)
  return (
    <Section title={t('uw.grid')} note={t('uw.gridNote')}>
      <GridFields
        asked={{ kpi, rows: rowLever, columns: columnLever }}
        levers={levers}
        onAsk={setAsked}
      />
      {found.status === 'asking' && <LoadingState />}
      {found.status === 'failed' && <FailedState error={found.error} />}
      {found.status === 'given' && question !== null && (
        <ShadedGrid
          caption={t('uw.gridCaption', {
            kpi: nameOfDealKpi(kpi),
            rows: t(`uw.lever.${rowLever}`),
            columns: t(`uw.lever.${columnLever}`),
          })}
          rows={labels(question.rows)}
          columns={labels(question.columns)}
          cells={found.answer.map((row) =>
            row.map(({ value }) => ({ value, text: writeDealKpi(kpi, value, format) })),
          )}
          center={{ row: placeOf(question.rows), column: placeOf(question.columns) }}
          isStale={found.isStale}
          testId="uw-grid"
        />
      )}
    </Section>
  )
}

type FieldsProps = {
  readonly asked: Asked
  readonly levers: readonly DealLever[]
  readonly onAsk: (asked: Asked) => void
}

function GridFields({ asked, levers, onAsk }: FieldsProps) {
  const choicesBut = (other: DealLever) =>
    levers
      .filter((lever) => lever !== other)
      .map((value) => ({ value, label: t(`uw.lever.${value}`) }))
  return (
    <div className={styles['gridFields']}>
      <PickSelect
        label={t('uw.goal.figure')}
        options={dealKpis.map((value) => ({ value, label: nameOfDealKpi(value) }))}
        value={asked.kpi}
        onPick={(kpi) => onAsk({ ...asked, kpi })}
        data-testid="uw-grid-kpi"
      />
      <PickSelect
        label={t('uw.grid.rows')}
        options={choicesBut(asked.columns)}
        value={asked.rows}
        onPick={(rows) => onAsk({ ...asked, rows })}
      />
      <PickSelect
        label={t('uw.grid.columns')}
        options={choicesBut(asked.rows)}
        value={asked.columns}
        onPick={(columns) => onAsk({ ...asked, columns })}
      />
    </div>
  )
}
