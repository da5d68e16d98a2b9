import { parentPort, workerData } from 'node:worker_threads'
import { reportXlsx } from './report-xlsx.ts'
import type { WorkbookTask } from './report-workbook.ts'

// Started by path for one report: ten thousand rows as a workbook take a second of the processor.
const { report, createdAt } = workerData as WorkbookTask

void reportXlsx(report, createdAt).then((bytes) => parentPort?.postMessage(bytes))
