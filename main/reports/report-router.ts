import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { exportReport } from './report-export.ts'

export const reportRouter = os.reports.router({
  document: os.reports.document.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'reports.document', input, signal),
  ),

  export: os.reports.export.handler(({ context, input }) => exportReport(context, input)),
})
