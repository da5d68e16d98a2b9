import { parentPort, workerData } from 'node:worker_threads'
import { tableCsv } from './table-csv.ts'
import type { TableTask } from './table-router.ts'
import { tableXlsx } from './table-xlsx.ts'

// Started by path for one table: ten thousand rows as a workbook take a second of the processor.
const { format, table, createdAt } = workerData as TableTask

const contentOf = async (): Promise<string | Uint8Array> =>
  format === 'csv' ? tableCsv(table) : tableXlsx(table, createdAt)

void contentOf().then((content) => parentPort?.postMessage(content))
