import { ActionIcon, Button, Chip, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { CalendarKind } from '#shared/tasks/calendar'
import { monthOf } from '#shared/dates'
import type { Task } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { useFormat } from '../ui/use-format.ts'
import { CalendarExport } from './CalendarExport.tsx'
import { DayList } from './DayList.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import styles from './calendar.module.css'
import { type Calendar, useCalendar } from './use-calendar.ts'

type Opened = { readonly task: Task | null; readonly proposed?: { readonly dueDate: string } }
type Props = { readonly onOpen: (opened: Opened) => void }

/** A month of tasks, and of the days that leases, loans and documents bring. */
export function CalendarView({ onOpen }: Props) {
  const calendar = useCalendar()
  if (calendar.entries.isError) return <FailedState error={calendar.entries.error} />
  return (
    <>
      <MonthBar calendar={calendar} />
      <div className={styles['view']}>
        <MonthGrid calendar={calendar} />
        <DayList calendar={calendar} onOpen={onOpen} />
      </div>
    </>
  )
}

function MonthBar({ calendar }: { readonly calendar: Calendar }) {
  const format = useFormat()
  const { day, kinds, setKinds, goMonths } = calendar
  return (
    <div className={styles['bar']}>
      <ActionIcon size={32} aria-label={t('calendar.earlier')} onClick={() => goMonths(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <h2 className={styles['month']} aria-live="polite">
        {format.month(monthOf(day), 'long')}
      </h2>
      <ActionIcon size={32} aria-label={t('calendar.later')} onClick={() => goMonths(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button size="compact-sm" variant="default" onClick={() => calendar.setDay(calendar.today)}>
        {t('calendar.today')}
      </Button>
      <Chip.Group
        multiple
        value={[...kinds]}
        onChange={(chosen: string[]) =>
          setKinds(CalendarKind.options.filter((kind) => chosen.includes(kind)))
        }
      >
        <Group
          gap={6}
          className={styles['kinds'] ?? ''}
          role="group"
          aria-label={t('calendar.show')}
        >
          {CalendarKind.options.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline">
              {t(`calendar.kind.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <CalendarExport kinds={kinds} />
    </div>
  )
}
