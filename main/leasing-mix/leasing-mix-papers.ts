import type { RunPaper } from '../optimizations/run-paper.ts'
import { leasingMixCsv } from './leasing-mix-csv.ts'
import { toLeasingMixExport } from './leasing-mix-export.ts'
import { leasingMixXlsx } from './leasing-mix-xlsx.ts'

type Paper = RunPaper<'leasing-mix'>

const title = 'Leasing Mix'

const xlsx: Paper = {
  title,
  filter: 'Excel workbook',
  write: (run, about) => leasingMixXlsx(toLeasingMixExport(run, about)),
}
const csv: Paper = {
  title,
  filter: 'CSV',
  write: (run, about) => leasingMixCsv(toLeasingMixExport(run, about)),
}
const pdf: Paper = { title, filter: 'PDF', address: (runId) => `/print/leasing-mix/${runId}` }
/** One letter a page. */
const letters: Paper = {
  title: 'Offer letters',
  filter: 'PDF',
  extension: 'pdf',
  address: (runId) => `/print/offer-letters/${runId}`,
}

export const leasingMixPapers = { xlsx, csv, pdf, letters } as const
