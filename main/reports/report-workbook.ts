import type { ReportDocument } from '#shared/reports/report-document'
import { askOnce } from '../threads/ask-once.ts'
import { reportXlsx } from './report-xlsx.ts'

export type WorkbookTask = { readonly report: ReportDocument; readonly createdAt: string }

/** So many rows are laid out in some 30 ms: fewer do not need a thread. */
const mostOnMain = 300

/** A report as a workbook; a long one is laid out on a thread, so that main never waits for it. */
export function reportWorkbook(task: WorkbookTask): Promise<Uint8Array> {
  const rows = task.report.tables.reduce((sum, table) => sum + table.rows.length, 0)
  return rows > mostOnMain
    ? askOnce('reports/report-worker', task)
    : reportXlsx(task.report, task.createdAt)
}
