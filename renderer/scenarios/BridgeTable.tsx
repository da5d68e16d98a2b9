import { useDeferredValue, useMemo } from 'react'
import { scenarioBridge, type ScenarioBridgeStep } from '#shared/finance/pro-forma/scenario-bridge'
import type { ProFormaInput } from '#shared/pro-forma'
import type { ScenarioAssumptions } from '#shared/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import styles from './scenarios.module.css'
import { nameOfSource } from './source-name.ts'

type Props = { readonly base: ProFormaInput; readonly assumptions: ScenarioAssumptions }

const columns: readonly TableColumn<ScenarioBridgeStep>[] = [
  { key: 'driver', title: t('scenarios.driver'), value: ({ source }) => nameOfSource(source) },
  {
    key: 'change',
    title: t('scenarios.change'),
    kind: 'money',
    value: ({ change }) => Math.round(change),
    total: (rows) => sumOf(rows, ({ change }) => Math.round(change)),
  },
]

/** Which assumption makes how much of the difference between base and scenario. */
export function BridgeTable({ base, assumptions }: Props) {
  const settled = useDeferredValue(assumptions)
  const found = useMemo(() => scenarioBridge(base, 'npv', settled), [base, settled])
  const steps = found?.steps ?? []
  return (
    <Section title={t('scenarios.bridge')}>
      <p className={styles['remark']}>
        {t(steps.length === 0 ? 'scenarios.bridgeEmpty' : 'scenarios.bridgeRemark')}
      </p>
      {steps.length > 0 && (
        <DataTable
          id="scenario-bridge"
          label={t('scenarios.bridge')}
          rows={steps}
          rowKey={({ source }) => `${source.kind} ${source.name}`}
          columns={columns}
          initialSort={{ columnAccessor: 'none', direction: 'asc' }}
          isPlain
        />
      )}
    </Section>
  )
}
