import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { PropertyRow } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { useLineagePanel } from '../lineage/use-lineage-panel.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { TableExport } from '../ui/TableExport.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './comparison.module.css'
import { ComparisonCharts } from './ComparisonCharts.tsx'
import { dayChoices } from './comparison-days.ts'
import { exportColumns, exportRows } from './comparison-export.ts'
import { type Base, comparisonLines } from './comparison-lines.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { type ComparisonAddress, useComparison } from './use-comparison.ts'

type Props = {
  readonly address: ComparisonAddress
  readonly properties: readonly PropertyRow[]
}

/** The figures side by side over a chosen period, and their course. */
export function ComparisonView({ address, properties }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const [base, setBase] = useState<Base>('average')
  const query = useComparison(address.propertyIds, address.day)
  const lineage = useLineagePanel({ asOf: query.data?.asOf ?? asOf })
  return (
    <QueryView query={query}>
      {(comparison) => {
        const lines = comparisonLines(comparison, base)
        return (
          <>
            <div className={styles['toolbar']}>
              <Select
                w={250}
                aria-label={t('comparison.period')}
                data={dayChoices(asOf, address.day, format)}
                value={address.day}
                onChange={(day) => day !== null && address.setDay(day)}
                allowDeselect={false}
                data-testid="comparison-period"
              />
              <SegmentedControl
                size="sm"
                aria-label={t('comparison.base')}
                value={base}
                onChange={(value) => setBase(value as Base)}
                data={[
                  { value: 'average', label: t('comparison.toAverage') },
                  { value: 'first', label: t('comparison.toFirst') },
                ]}
              />
              <div className={styles['end']}>
                <TableExport
                  label={t('comparison.title')}
                  columns={exportColumns(comparison)}
                  rows={exportRows(lines, format)}
                />
              </div>
            </div>
            <ComparisonTable
              comparison={comparison}
              lines={lines}
              base={base}
              address={address}
              others={properties.filter(({ id }) => !address.propertyIds.includes(id))}
              onOpen={lineage.open}
            />
            {lineage.panel}
            <ComparisonCharts comparison={comparison} />
          </>
        )
      }}
    </QueryView>
  )
}
