import { Anchor } from '@mantine/core'
import type { CalendarEntry, CalendarKind } from '#shared/tasks/calendar'
import type { Task } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { EntityLink } from '../entities/EntityLink.tsx'
import { useTasks } from '../tasks/use-tasks.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { useFormat } from '../ui/use-format.ts'
import { entryWords } from './entry-words.ts'
import type { Calendar } from './use-calendar.ts'

type Props = {
  readonly calendar: Calendar
  readonly onOpen: (opened: {
    readonly task: Task | null
    readonly proposed?: { readonly dueDate: string }
  }) => void
}

/** What falls on the day in hand: tasks to open, the rest as ways to where it comes from. */
export function DayList({ calendar, onOpen }: Props) {
  const format = useFormat()
  const tasks = useTasks()
  const { day, shown } = calendar
  const edit = (id: string) => {
    const task = tasks.data?.find((known) => known.id === id)
    if (task) onOpen({ task })
  }
  return (
    <Section
      title={format.date(day)}
      note={
        <SectionButton
          testId="calendar-add-task"
          onClick={() => onOpen({ task: null, proposed: { dueDate: day } })}
        >
          {t('calendar.addTask')}
        </SectionButton>
      }
    >
      <LineList
        empty={t('calendar.nothing')}
        lines={shown
          .filter(({ date }) => date === day)
          .map((entry) => ({
            key: `${entry.kind}.${entry.id}`,
            title: <EntryTitle entry={entry} onEdit={edit} />,
            detail: entry.detail || undefined,
          }))}
      />
    </Section>
  )
}

type TitleProps = { readonly entry: CalendarEntry; readonly onEdit: (id: string) => void }

function EntryTitle({ entry, onEdit }: TitleProps) {
  const { kind, id, title, propertyId } = entry
  if (kind === 'task')
    return (
      <Anchor component="button" type="button" size="sm" onClick={() => onEdit(id)}>
        {title}
      </Anchor>
    )
  const place = { id: id.split('.')[0] ?? id, name: title, propertyId }
  return <EntityLink table={tableOf[kind]} place={place} text={entryWords(entry)} />
}

const tableOf: Readonly<Record<Exclude<CalendarKind, 'task'>, string>> = {
  lease_end: 'leases',
  lease_break: 'leases',
  loan_maturity: 'loans',
  rate_reset: 'loans',
  document_expiry: 'documents',
}
