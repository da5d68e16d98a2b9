import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { AssumedDeparture } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { useLeases } from '../leases/use-leases.ts'
import { DepartureRow } from './DepartureRow.tsx'
import { departureOf, lettingsOf } from './lettings-of.ts'
import { readScenarioSearch } from './scenario-search.ts'
import styles from './scenarios.module.css'

type Props = {
  readonly base: ProFormaInput
  readonly departures: readonly AssumedDeparture[]
  readonly onChange: (departures: AssumedDeparture[]) => void
}

const mostDepartures = 50

/** Tenants that leave, each with the last month let and how long the unit then stands empty; in sight when the address names one. */
export function Departures({ base, departures, onChange }: Props) {
  const { data: leases = [] } = useLeases()
  const { leaving } = readScenarioSearch(useSearch({ strict: false }))
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (leaving !== undefined) part.current?.scrollIntoView({ block: 'center' })
  }, [leaving])
  const lettings = lettingsOf(base, leases)
  const gone = new Set(departures.map(({ unitId }) => unitId))
  const first = lettings.find(({ unitId }) => !gone.has(unitId))
  return (
    <div ref={part} className={styles['part']} data-testid="scenario-departures">
      {departures.map((departure, index) => (
        <DepartureRow
          key={departure.unitId}
          startMonth={base.startMonth}
          departure={departure}
          lettings={lettings.filter(
            ({ unitId }) => unitId === departure.unitId || !gone.has(unitId),
          )}
          onChange={(changed) => onChange(departures.with(index, changed))}
          onRemove={() => onChange(departures.filter((one) => one !== departure))}
        />
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={first === undefined || departures.length >= mostDepartures}
        onClick={() => first && onChange([...departures, departureOf(first, base.startMonth)])}
      >
        {t('scenarios.departure.add')}
      </Button>
    </div>
  )
}
