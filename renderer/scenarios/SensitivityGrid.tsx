import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import type { ShiftedDriver } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'
import { drivers, gridSteps } from './drivers.ts'
import { GridTable } from './GridTable.tsx'
import { KpiSelect } from './KpiSelect.tsx'
import styles from './scenarios.module.css'
import type { ShownScenario } from './shown-scenario.ts'
import { useAnswer } from './use-answer.ts'

type Props = { readonly shown: ShownScenario }
type Axis = { readonly driver: ShiftedDriver; readonly step: number }

const places = [-3, -2, -1, 0, 1, 2, 3]
const valuesOf = ({ step }: Axis) => places.map((place) => Number((place * step).toFixed(6)))

/** A figure at every pair of two drivers' moves. */
export function SensitivityGrid({ shown }: Props) {
  const [kpi, setKpi] = useState<Kpi>('leveredIrr')
  const [rows, setRows] = useState<Axis>({ driver: 'rentGrowth', step: gridSteps.rentGrowth })
  const [columns, setColumns] = useState<Axis>({ driver: 'exitCap', step: gridSteps.exitCap })
  const question = useMemo(
    () => ({
      ...shown,
      kpi,
      rows: { driver: rows.driver, values: valuesOf(rows) },
      columns: { driver: columns.driver, values: valuesOf(columns) },
    }),
    [shown, kpi, rows, columns],
  )
  const found = useAnswer('grid', question)
  return (
    <Section title={t('scenarios.grid')} note={<KpiSelect kpi={kpi} onChange={setKpi} />}>
      <div className={styles['fields']}>
        <AxisFields name="rows" axis={rows} other={columns.driver} onChange={setRows} />
        <AxisFields name="columns" axis={columns} other={rows.driver} onChange={setColumns} />
      </div>
      {found.status === 'asking' && <LoadingState />}
      {found.status === 'failed' && <FailedState error={found.error} />}
      {found.status === 'given' && (
        <GridTable
          kpi={kpi}
          rows={question.rows}
          columns={question.columns}
          cells={found.answer}
          isStale={found.isStale}
        />
      )}
    </Section>
  )
}

type AxisProps = {
  readonly name: 'rows' | 'columns'
  readonly axis: Axis
  readonly other: ShiftedDriver
  readonly onChange: (axis: Axis) => void
}

function AxisFields({ name, axis, other, onChange }: AxisProps) {
  return (
    <>
      <Select
        label={t(`scenarios.grid.${name}`)}
        data={drivers
          .filter((driver) => driver !== other)
          .map((driver) => ({ value: driver, label: t(`scenarios.driver.${driver}`) }))}
        value={axis.driver}
        onChange={(value) => {
          const driver = drivers.find((one) => one === value)
          if (driver) onChange({ driver, step: gridSteps[driver] })
        }}
        allowDeselect={false}
      />
      <UnitInput
        label={t('scenarios.grid.step')}
        unit="percent"
        value={axis.step}
        onChange={(step) => {
          if (step !== null && step > 0 && step <= 0.2) onChange({ ...axis, step })
        }}
      />
    </>
  )
}
