import '@mantine/dates/styles.layer.css'
import { ActionIcon, Select } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { IconX } from '@tabler/icons-react'
import { firstDayOf, type IsoMonth } from '#shared/dates'
import { monthAt, monthAxis, monthNumberOf } from '#shared/finance/pro-forma/month-axis'
import type { AssumedDeparture } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'
import { lastMonthOf, type Letting } from './lettings-of.ts'
import styles from './scenarios.module.css'

type Props = {
  readonly startMonth: IsoMonth
  readonly departure: AssumedDeparture
  /** The unit itself and those that nobody leaves yet. */
  readonly lettings: readonly Letting[]
  readonly onChange: (departure: AssumedDeparture) => void
  readonly onRemove: () => void
}

/** One tenant that leaves. */
export function DepartureRow({ startMonth, departure, lettings, onChange, onRemove }: Props) {
  const { unitId, month, emptyMonths } = departure
  const letting = lettings.find((one) => one.unitId === unitId)
  const choose = (chosen: string | null) => {
    const next = lettings.find((one) => one.unitId === chosen)
    if (next === undefined) return
    const last = Math.min(month, lastMonthOf(next, startMonth))
    onChange({ ...departure, unitId: next.unitId, month: last })
  }
  return (
    <div className={styles['departure']}>
      <Select
        label={t('scenarios.departure.unit')}
        data={lettings.map((one) => ({ value: one.unitId, label: one.name }))}
        value={unitId}
        onChange={choose}
        allowDeselect={false}
        searchable
      />
      <LastMonth
        startMonth={startMonth}
        month={month}
        latest={letting === undefined ? 120 : lastMonthOf(letting, startMonth)}
        onChange={(next) => onChange({ ...departure, month: next })}
      />
      <UnitInput
        label={t('scenarios.departure.empty')}
        unit="months"
        value={emptyMonths}
        onChange={(next) => onChange({ ...departure, emptyMonths: within(next) })}
      />
      <ActionIcon size={36} aria-label={t('scenarios.departure.remove')} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
      {letting && <Until letting={letting} month={month} startMonth={startMonth} />}
    </div>
  )
}

const within = (months: number | null) => Math.min(120, Math.max(0, Math.round(months ?? 0)))

type LastMonthProps = {
  readonly startMonth: IsoMonth
  readonly month: number
  readonly latest: number
  readonly onChange: (month: number) => void
}

function LastMonth({ startMonth, month, latest, onChange }: LastMonthProps) {
  const format = useFormat()
  const axis = monthAxis(startMonth, 0)
  const dayIn = (number: number) => firstDayOf(monthAt(axis, number))
  return (
    <MonthPickerInput
      label={t('scenarios.departure.month')}
      value={dayIn(month)}
      minDate={dayIn(0)}
      maxDate={dayIn(latest)}
      onChange={(day) => day !== null && onChange(monthNumberOf(axis, day))}
      valueFormatter={() => format.month(monthAt(axis, month))}
      ariaLabels={{ previousYear: t('shell.previous'), nextYear: t('shell.next') }}
    />
  )
}

type UntilProps = Pick<LastMonthProps, 'startMonth' | 'month'> & { readonly letting: Letting }

/** Until when the lease runs; a departure after that changes nothing. */
function Until({ letting, month, startMonth }: UntilProps) {
  const format = useFormat()
  const hasEnded = month > lastMonthOf(letting, startMonth)
  return (
    <small className={hasEnded ? styles['broken'] : ''}>
      {t(hasEnded ? 'scenarios.departure.ended' : 'scenarios.departure.until', {
        date: format.date(letting.until),
      })}
    </small>
  )
}
