import { ActionIcon, Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { AssumedDeparture } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './scenarios.module.css'

type Props = {
  readonly base: ProFormaInput
  readonly departures: readonly AssumedDeparture[]
  readonly onChange: (departures: AssumedDeparture[]) => void
}

const within = (value: number | null, least: number) =>
  Math.min(120, Math.max(least, Math.round(value ?? least)))

/** Tenants that leave before their lease ends, and how long their units then stand empty. */
export function DepartureRows({ base, departures, onChange }: Props) {
  const units = base.properties.flatMap(({ name, units: ofProperty }) =>
    ofProperty
      .filter(({ leases }) => leases.length > 0)
      .map(({ id, label }) => ({ value: id, label: `${name} · ${label}` })),
  )
  const free = units.filter(({ value }) => !departures.some(({ unitId }) => unitId === value))
  const change = (index: number, part: Partial<AssumedDeparture>) =>
    onChange(departures.map((row, n) => (n === index ? { ...row, ...part } : row)))
  return (
    <div className={styles['part']}>
      {departures.map((departure, index) => (
        <div key={departure.unitId} className={styles['departure']}>
          <Select
            label={t('scenarios.departure.unit')}
            data={units.filter(
              ({ value }) =>
                value === departure.unitId || free.some((unit) => unit.value === value),
            )}
            value={departure.unitId}
            onChange={(unitId) => unitId !== null && change(index, { unitId })}
            allowDeselect={false}
            searchable
          />
          <UnitInput
            label={t('scenarios.departure.month')}
            unit="months"
            value={departure.month}
            onChange={(month) => change(index, { month: within(month, 0) })}
          />
          <UnitInput
            label={t('scenarios.departure.empty')}
            unit="months"
            value={departure.emptyMonths}
            onChange={(months) => change(index, { emptyMonths: within(months, 0) })}
          />
          <ActionIcon
            size={36}
            aria-label={t('scenarios.departure.remove')}
            onClick={() => onChange(departures.filter((_row, n) => n !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={free.length === 0 || departures.length >= 50}
        onClick={() => {
          const [first] = free
          if (first) onChange([...departures, { unitId: first.value, month: 6, emptyMonths: 6 }])
        }}
      >
        {t('scenarios.departure.add')}
      </Button>
    </div>
  )
}
