import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from '../errors.ts'
import { NumberStyle } from '../imports/table-files.ts'

/** The columns a file of deals may bring; name, price and yield (or NOI) are needed. */
export const DealColumn = z.enum([
  'id',
  'name',
  'price',
  'yield',
  'noi',
  'risk',
  'sector',
  'city',
  'must',
  'exclude',
  'minTicket',
  'maxTicket',
])
export type DealColumn = z.infer<typeof DealColumn>

/** What was found in a file before anything is mapped. */
export const DealFilePreview = z.object({
  /** Names the file in the calls that follow. */
  fileId: z.string(),
  name: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  numberStyle: NumberStyle,
  columns: z.array(z.string()),
  rowCount: z.int(),
  sampleRows: z.array(z.array(z.string())).max(20),
  /** For each column of the file, what it most likely is. */
  suggested: z.array(DealColumn.nullable()),
})
export type DealFilePreview = z.infer<typeof DealFilePreview>

/** One thing wrong in the file; `row` counts the lines of the file, the header being line 1. */
export const RowProblem = z.object({
  row: z.int(),
  column: z.string(),
  value: z.string(),
  message: z.string(),
})
export type RowProblem = z.infer<typeof RowProblem>

/** A deal as the Deal Picker takes it, money in currency units. */
export const FileDeal = z.object({
  id: z.string(),
  name: z.string(),
  price: z.number(),
  yield: z.number(),
  risk: z.number(),
  sector: z.string(),
  city: z.string(),
  must: z.boolean(),
  exclude: z.boolean(),
  minTicket: z.number().nullable(),
  maxTicket: z.number().nullable(),
})
export type FileDeal = z.infer<typeof FileDeal>

export const MappedDeals = z.object({
  deals: z.array(FileDeal),
  problems: z.array(RowProblem),
  /** How many problems there are in all; the list stops at 1,000. */
  problemCount: z.int(),
})
export type MappedDeals = z.infer<typeof MappedDeals>

const fileErrors = { IMPORT_REFUSED: errors.IMPORT_REFUSED, TOO_LARGE: errors.TOO_LARGE }

export const dealFiles = {
  /** Reads a CSV of up to 10 MB in a process of its own. */
  read: oc
    .errors(fileErrors)
    .input(z.strictObject({ file: z.file() }))
    .output(DealFilePreview),
  map: oc
    .errors({ ...fileErrors, NOT_FOUND: errors.NOT_FOUND })
    .input(
      z.strictObject({
        fileId: z.string().max(100),
        mapping: z.array(DealColumn.nullable()).max(1000),
        numberStyle: NumberStyle,
        /** Whether yields and risks are written as percents (6.5) and not as fractions (0.065). */
        ratesInPercent: z.boolean(),
      }),
    )
    .output(MappedDeals),
  /** Asks where to, and writes an example file with all columns; answers the path. */
  saveTemplate: oc.errors({ EXPORT_FAILED: errors.EXPORT_FAILED }).output(z.string().nullable()),
}
