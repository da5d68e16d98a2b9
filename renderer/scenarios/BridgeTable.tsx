import { useDeferredValue, useMemo } from 'react'
import { bridge, type BridgeStep } from '#shared/finance/pro-forma/bridge'
import type { ProFormaInput } from '#shared/pro-forma'
import type { FlatShifts } from '#shared/scenario-presets'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import styles from './scenarios.module.css'

type Props = { readonly input: ProFormaInput; readonly shifts: FlatShifts }

const columns: readonly TableColumn<BridgeStep>[] = [
  {
    key: 'driver',
    title: t('scenarios.driver'),
    value: ({ driver }) => t(`scenarios.driver.${driver}`),
  },
  {
    key: 'change',
    title: t('scenarios.change'),
    kind: 'money',
    value: ({ change }) => Math.round(change),
    total: (rows) => sumOf(rows, ({ change }) => Math.round(change)),
  },
]

/** Which driver makes how much of the difference between base and scenario. */
export function BridgeTable({ input, shifts }: Props) {
  const settled = useDeferredValue(shifts)
  const found = useMemo(() => bridge(input, 'npv', settled), [input, settled])
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
          rowKey={({ driver }) => driver}
          columns={columns}
          initialSort={{ columnAccessor: 'none', direction: 'asc' }}
          isPlain
        />
      )}
    </Section>
  )
}
