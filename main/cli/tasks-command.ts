import { resolve } from 'node:path'
import { CalendarKind } from '#shared/tasks/calendar'
import type { TaskRow } from '#shared/tasks/tasks'
import { calendarText } from '../calendar/export-calendar.ts'
import { writeExport } from '../exports/write-file.ts'
import { listTasks } from '../tasks/task-handlers.ts'
import { localToday } from '../today.ts'
import { alignColumns } from './align-columns.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import type { Command } from './command.ts'
import { withDataFile } from './data-file.ts'

const usage = `freehold tasks --db DB [--portfolio ID] [--json]      the open tasks, the most urgent first
freehold tasks --db DB --ics FILE [--portfolio ID]      tasks, lease ends, loans and expiries as a calendar`

/** Prints what is to be done, or writes it as an iCalendar file and prints the path. */
export const tasksCommand: Command = {
  name: 'tasks',
  usage,
  async run(args, io) {
    const given = readArguments(args, {
      db: { type: 'string' },
      ics: { type: 'string' },
      portfolio: { type: 'string' },
      json: { type: 'boolean' },
    })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    const ics = given.text('ics')
    io.out(
      await withDataFile(path, 'read', async (file) => {
        const { id: portfolioId, name } = await choosePortfolio(file.db, given.text('portfolio'))
        if (ics === undefined) {
          const all = await listTasks(file.db, { portfolioId })
          const open = all.filter(({ status }) => status === 'open')
          return given.isSet('json') ? `${JSON.stringify(open)}\n` : tableOf(open)
        }
        const kinds = CalendarKind.options
        const text = await calendarText(file, { portfolioId, name, kinds, today: localToday() })
        await writeExport(resolve(ics), text)
        return `${resolve(ics)}\n`
      }),
    )
    return 0
  },
}

function tableOf(tasks: readonly TaskRow[]): string {
  if (tasks.length === 0) return 'Nothing is to be done.\n'
  const rows = tasks.map(({ title, dueDate, subjectName, vendorName }) => [
    title,
    dueDate ?? '',
    subjectName,
    vendorName,
  ])
  return `${alignColumns([['Task', 'Due', 'Of', 'By'], ...rows]).join('\n')}\n`
}
