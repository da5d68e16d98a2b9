import { SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RentRoll } from '#shared/rent-roll'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { rentRollColumns, rentRollPropertyColumns } from './rent-roll-columns.tsx'
import styles from './rent-roll.module.css'
import { RentRollKpis } from './RentRollKpis.tsx'

type Props = { readonly roll: RentRoll }

const views = ['units', 'properties'] as const

/** The rent roll: the sums over everything, and the units or their sums by property. */
export function RentRollView({ roll }: Props) {
  const navigate = useNavigate()
  const [view, setView] = useState<(typeof views)[number]>('units')
  const open = (propertyId: string) =>
    void navigate({ to: '/properties/$propertyId', params: { propertyId } })
  const choice = (
    <SegmentedControl
      aria-label={t('rentRoll.view')}
      size="xs"
      value={view}
      onChange={(value) => setView(views.find((name) => name === value) ?? 'units')}
      data={views.map((value) => ({ value, label: t(`rentRoll.${value}`) }))}
    />
  )
  return (
    <div data-testid="rent-roll">
      <RentRollKpis totals={roll.totals} />
      <div className={styles['table']}>
        {view === 'units' ? (
          <DataTable
            key="units"
            id="rent-roll"
            label={t('leasing.rentRoll')}
            rows={roll.properties.flatMap(({ rows }) => rows)}
            rowKey={(row) => row.unitId}
            columns={rentRollColumns}
            initialSort={{ columnAccessor: 'property', direction: 'asc' }}
            onOpenRow={({ propertyId }) => open(propertyId)}
            filters={choice}
          />
        ) : (
          <DataTable
            key="properties"
            id="rent-roll-properties"
            label={t('rentRoll.properties')}
            rows={roll.properties}
            rowKey={(row) => row.propertyId}
            columns={rentRollPropertyColumns(roll)}
            initialSort={{ columnAccessor: 'property', direction: 'asc' }}
            onOpenRow={({ propertyId }) => open(propertyId)}
            filters={choice}
          />
        )}
      </div>
    </div>
  )
}
