import { os } from '../os.ts'
import { exportCalendar } from './export-calendar.ts'
import { listCalendar } from './list-calendar.ts'

export const calendarRouter = os.calendar.router({
  list: os.calendar.list.handler(({ context, input }) =>
    listCalendar(context.files.requireOpen().db, input),
  ),

  export: os.calendar.export.handler(({ context, input }) => exportCalendar(context, input)),
})
