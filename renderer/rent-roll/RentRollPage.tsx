import { MultiSelect } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { LeasingNav } from '../leases/LeasingNav.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { DayInput } from '../ui/form/DayInput.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './rent-roll.module.css'
import { RentRollExport } from './RentRollExport.tsx'
import { RentRollView } from './RentRollView.tsx'
import { useRentRoll } from './use-rent-roll.ts'

export function RentRollPage() {
  const { property } = useSearch({ from: '/shell/rent-roll' })
  // Another property in the address begins anew.
  return <RentRoll key={property ?? ''} propertyIds={property === undefined ? [] : [property]} />
}

function RentRoll({ propertyIds }: { readonly propertyIds: readonly string[] }) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  const [chosenDate, setDate] = useState<string | null>(null)
  const [only, setOnly] = useState<readonly string[]>(propertyIds)
  const date = chosenDate ?? asOf
  const properties = useProperties()
  return (
    <>
      <PageHeader
        title={t('leasing.rentRoll')}
        intro={t('rentRoll.intro', { date: format.date(date) })}
        actions={<RentRollExport date={date} propertyIds={only} />}
      />
      <LeasingNav />
      <div className={styles['filters']}>
        <div className={styles['day']}>
          <DayInput
            label={t('rentRoll.day')}
            value={date}
            onChange={(day) => setDate(day || null)}
          />
        </div>
        <MultiSelect
          label={t('nav.properties')}
          placeholder={only.length === 0 ? t('rentRoll.allProperties') : ''}
          data={(properties.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={[...only]}
          onChange={setOnly}
          clearable
          searchable
          className={styles['properties'] ?? ''}
        />
      </div>
      <QueryView query={useRentRoll(date, only)}>
        {(roll) =>
          roll.properties.length === 0 ? (
            <EmptyState sentence={t('rentRoll.empty')} />
          ) : (
            <RentRollView roll={roll} />
          )
        }
      </QueryView>
    </>
  )
}
