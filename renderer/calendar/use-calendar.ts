import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addMonthsToDate, type IsoDate, monthOf } from '#shared/dates'
import { CalendarKind } from '#shared/tasks/calendar'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import { firstWeekdayOf, weeksOf } from './month-grid.ts'

/** The day in hand, the month around it, and what falls on its days. */
export function useCalendar() {
  const { portfolio, asOf } = useWorkspace()
  const { locale } = useFormat()
  const [day, setDay] = useState<IsoDate>(asOf)
  const [kinds, setKinds] = useState<readonly CalendarKind[]>(CalendarKind.options)
  const firstWeekday = firstWeekdayOf(locale)
  const weeks = weeksOf(monthOf(day), firstWeekday)
  const days = weeks.flat()
  const input = { portfolioId: portfolio.id, from: days[0] ?? day, to: days.at(-1) ?? day }
  const entries = useQuery(
    queries.calendar.list.queryOptions({ input, placeholderData: keepPreviousData }),
  )
  const shown = (entries.data ?? []).filter(({ kind }) => kinds.includes(kind))
  return {
    day,
    setDay,
    kinds,
    setKinds,
    weeks,
    entries,
    shown,
    today: asOf,
    firstWeekday,
    goMonths: (months: number) => setDay(addMonthsToDate(day, months)),
  }
}
export type Calendar = ReturnType<typeof useCalendar>
