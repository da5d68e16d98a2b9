import { debtStackCsv } from './debt-stack-csv.ts'
import { toDebtStackExport } from './debt-stack-export.ts'
import { debtStackXlsx } from './debt-stack-xlsx.ts'
import type { RunPaper } from '../optimizations/run-paper.ts'

type Paper = RunPaper<'debt-stack'>

const xlsx: Paper = {
  title: 'Debt Stack',
  filter: 'Excel workbook',
  write: (run, about) => debtStackXlsx(toDebtStackExport(run, about)),
}
const csv: Paper = {
  title: 'Debt Stack',
  filter: 'CSV',
  write: (run, about) => debtStackCsv(toDebtStackExport(run, about)),
}
const pdf: Paper = {
  title: 'Term Sheet',
  filter: 'PDF',
  address: (runId) => `/print/debt-stack/${runId}`,
}

export const debtStackPapers = { xlsx, csv, pdf } as const
