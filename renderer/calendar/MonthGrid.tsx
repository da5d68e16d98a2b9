import { type KeyboardEvent, useEffect, useRef } from 'react'
import { addDays, type IsoDate, monthOf } from '#shared/dates'
import { weekdayOf } from '#shared/tasks/task-repeat'
import { t } from '../app/messages/t.ts'
import { weekdays } from '../tasks/repeat-words.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './calendar.module.css'
import { DayCell } from './DayCell.tsx'
import { stepOfKey } from './month-grid.ts'
import type { Calendar } from './use-calendar.ts'

type Props = { readonly calendar: Calendar }

/** Six weeks of days; one of them is in hand, and the keys go from it to the others. */
export function MonthGrid({ calendar }: Props) {
  const format = useFormat()
  const { day, setDay, weeks, shown, goMonths } = calendar
  const { grid, follow } = useFocusThatFollows(day)
  const press = (event: KeyboardEvent) => {
    const step = stepOfKey(event.key)
    if (step !== null) setDay(addDays(day, step))
    else if (event.key === 'PageUp') goMonths(-1)
    else if (event.key === 'PageDown') goMonths(1)
    else return
    follow()
    event.preventDefault()
  }
  const entriesOn = (date: IsoDate) => shown.filter((entry) => entry.date === date)
  return (
    <table
      ref={grid}
      role="grid"
      className={styles['grid']}
      aria-label={t('calendar.grid', { month: format.month(monthOf(day), 'long') })}
      aria-description={t('calendar.help')}
      onKeyDown={press}
      data-testid="month-grid"
    >
      <thead>
        <tr>
          {weeks[0]?.map((date) => (
            <th key={date} scope="col">
              {t(weekdays[weekdayOf(date) - 1] ?? 'weekday.1').slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <DayCell
                key={date}
                date={date}
                entries={entriesOn(date)}
                isInHand={date === day}
                isToday={date === calendar.today}
                isOutside={monthOf(date) !== monthOf(day)}
                onChoose={setDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** After a key the focus goes to the day in hand, whose cell may be a new one. */
function useFocusThatFollows(day: IsoDate) {
  const grid = useRef<HTMLTableElement>(null)
  const isFollowing = useRef(false)
  useEffect(() => {
    if (!isFollowing.current) return
    isFollowing.current = false
    grid.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus()
  }, [day])
  return { grid, follow: () => (isFollowing.current = true) }
}
