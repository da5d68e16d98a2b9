import { capexCsv } from './capex-csv.ts'
import { toCapexExport } from './capex-export.ts'
import { capexXlsx } from './capex-xlsx.ts'
import type { RunPaper } from '../optimizations/run-paper.ts'

type Paper = RunPaper<'capex-phasing'>

const title = 'Capex Phasing'

const xlsx: Paper = {
  title,
  filter: 'Excel workbook',
  write: (run, about) => capexXlsx(toCapexExport(run, about)),
}
const csv: Paper = {
  title,
  filter: 'CSV',
  write: (run, about) => capexCsv(toCapexExport(run, about)),
}
const pdf: Paper = { title, filter: 'PDF', address: (runId) => `/print/capex-phasing/${runId}` }

export const capexPapers = { xlsx, csv, pdf } as const
