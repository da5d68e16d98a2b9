import { useMemo } from 'react'
import { tornado, type TornadoBar } from '#shared/finance/pro-forma/sensitivity'
import type { ProFormaInput } from '#shared/pro-forma'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { tornadoRanges } from './drivers.ts'

type Props = { readonly input: ProFormaInput }

const whole = (value: number | null) => (value === null ? null : Math.round(value))

const columns: readonly TableColumn<TornadoBar>[] = [
  {
    key: 'driver',
    title: t('scenarios.driver'),
    value: ({ driver }) => t(`scenarios.driver.${driver}`),
  },
  { key: 'range', title: t('scenarios.range'), kind: 'rate', value: ({ high }) => high },
  {
    key: 'low',
    title: t('scenarios.atLow'),
    kind: 'money',
    value: ({ atLow }) => whole(atLow.value),
  },
  {
    key: 'high',
    title: t('scenarios.atHigh'),
    kind: 'money',
    value: ({ atHigh }) => whole(atHigh.value),
  },
  { key: 'swing', title: t('scenarios.swing'), kind: 'money', value: ({ swing }) => whole(swing) },
]

/** Each driver alone, down and up by the same, the one that moves the most first. */
export function TornadoTable({ input }: Props) {
  const bars = useMemo(() => tornado(input, 'npv', tornadoRanges), [input])
  return (
    <Section title={t('scenarios.tornado')}>
      <DataTable
        id="scenario-tornado"
        label={t('scenarios.tornado')}
        rows={bars}
        rowKey={({ driver }) => driver}
        columns={columns}
        initialSort={{ columnAccessor: 'swing', direction: 'desc' }}
        isPlain
      />
    </Section>
  )
}
