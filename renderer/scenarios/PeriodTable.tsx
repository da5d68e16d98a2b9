import { SegmentedControl } from '@mantine/core'
import { memo, useState } from 'react'
import type { Projection } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { monthColumns, monthRows } from './month-rows.tsx'
import { yearColumns, yearRows } from './year-rows.tsx'

type Props = { readonly startMonth: string; readonly projection: Projection }

const periods = ['years', 'months'] as const

/** The lines of a projection by year or by month, to take along as CSV or XLSX. */
export const PeriodTable = memo(function PeriodTable({ startMonth, projection }: Props) {
  const [period, setPeriod] = useState<(typeof periods)[number]>('years')
  return (
    <Section
      title={t(`scenarios.${period}`)}
      note={
        <SegmentedControl
          size="xs"
          aria-label={t('scenarios.period')}
          value={period}
          onChange={(value) => setPeriod(value === 'months' ? 'months' : 'years')}
          data={periods.map((value) => ({ value, label: t(`scenarios.by.${value}`) }))}
        />
      }
    >
      {period === 'years' ? (
        <DataTable
          id="scenario-years"
          label={t('scenarios.years')}
          rows={yearRows(startMonth, projection.years)}
          rowKey={({ year }) => year}
          columns={yearColumns}
          initialSort={{ columnAccessor: 'year', direction: 'asc' }}
        />
      ) : (
        <DataTable
          id="scenario-months"
          label={t('scenarios.months')}
          rows={monthRows(startMonth, projection.lines)}
          rowKey={({ month }) => month}
          columns={monthColumns}
          initialSort={{ columnAccessor: 'month', direction: 'asc' }}
          pageSize={24}
        />
      )}
    </Section>
  )
})
