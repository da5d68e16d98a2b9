import { dealPickerCsv } from './deal-picker-csv.ts'
import { toDealPickerExport } from './deal-picker-export.ts'
import { dealPickerXlsx } from './deal-picker-xlsx.ts'
import type { RunPaper } from '../optimizations/run-paper.ts'

type Paper = RunPaper<'deal-picker'>

const title = 'Deal Picker'

const xlsx: Paper = {
  title,
  filter: 'Excel workbook',
  write: (run, about) => dealPickerXlsx(toDealPickerExport(run, about)),
}
const csv: Paper = {
  title,
  filter: 'CSV',
  write: (run, about) => dealPickerCsv(toDealPickerExport(run, about)),
}
const pdf: Paper = { title, filter: 'PDF', address: (runId) => `/print/deal-picker/${runId}` }

export const dealPickerPapers = { xlsx, csv, pdf } as const
