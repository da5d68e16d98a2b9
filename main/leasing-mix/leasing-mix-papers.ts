import type { RunPaper } from '../optimizations/run-paper.ts'
import { leasingMixCsv } from './leasing-mix-csv.ts'
import { toLeasingMixExport } from './leasing-mix-export.ts'
import { letterParts } from './letter-parts.ts'
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
/** The letters of each unit as a file of their own, named after it. */
const lettersByUnit: Paper = {
  title: 'Offer letters by unit',
  filter: 'ZIP archive',
  extension: 'zip',
  parts: letterParts,
}

export const leasingMixPapers = {
  xlsx,
  csv,
  pdf,
  letters,
  'letters-by-unit': lettersByUnit,
} as const
