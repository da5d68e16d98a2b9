import { z } from 'zod'
import { IsoDate, IsoInstant } from '../dates.ts'
import { EntityId } from '../ids.ts'
import { StatementFormat } from './imports.ts'
import { Minor } from '../money.ts'
import { DateOrder, NumberStyle } from './table-files.ts'

/** What a column of a bank's table may be. */
export const ColumnRole = z.enum([
  'date',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'direction',
  'balance',
  'currency',
  'payee',
  'payer',
  'description',
  'reference',
  'bankId',
  'account',
  'category',
  'subcategory',
  'property',
  'unit',
])
export type ColumnRole = z.infer<typeof ColumnRole>

/**
 * Which way money goes: one signed column, one whose signs are those of a card (spending is positive),
 * a column for each way, or an amount with a column that says debit or credit.
 */
export const SignConvention = z.enum(['signed', 'inverted', 'two_columns', 'marker'])
export type SignConvention = z.infer<typeof SignConvention>

/** How a file is read; what a format settles by itself is ignored. */
export const FileReading = z.strictObject({
  delimiter: z.string().max(1),
  sheet: z.string().max(200).nullable(),
  /** The line of the header, the first being 1; null when there is none. */
  headerLine: z.int().min(1).nullable(),
  roles: z.array(ColumnRole.nullable()).max(1000),
  dateOrder: DateOrder,
  numberStyle: NumberStyle,
  sign: SignConvention,
})
export type FileReading = z.infer<typeof FileReading>

/** One thing that Freehold worked out about a file, and what from. */
export const Guess = z.object({
  about: z.enum([
    'format',
    'encoding',
    'delimiter',
    'sheet',
    'header',
    'columns',
    'dateOrder',
    'numberStyle',
    'sign',
  ]),
  value: z.string(),
  reason: z.string(),
  /** False where the file reads as well in another way, so that the owner has to choose. */
  isCertain: z.boolean(),
})
export type Guess = z.infer<typeof Guess>

/** A line as it would be imported, or what keeps it from being read. */
export const MappedLine = z.object({
  line: z.int(),
  date: IsoDate.nullable(),
  amount: Minor.nullable(),
  payee: z.string(),
  description: z.string(),
  reference: z.string(),
  problem: z.string().nullable(),
})
export type MappedLine = z.infer<typeof MappedLine>

/** An account that the file names, and the one of ours that has its number. */
export const FileAccount = z.object({
  number: z.string(),
  currency: z.string().nullable(),
  closingDate: IsoDate.nullable(),
  closingBalance: Minor.nullable(),
  lines: z.int(),
  accountId: EntityId.nullable(),
})
export type FileAccount = z.infer<typeof FileAccount>

export const ImportPreview = z.object({
  /** Names the file in the calls that follow. */
  importId: z.string(),
  fileName: z.string(),
  format: StatementFormat,
  reading: FileReading,
  guesses: z.array(Guess),
  /** The bank whose files look like this one. */
  known: z.string().nullable(),
  columns: z.array(z.string()),
  sheets: z.array(z.string()),
  sampleRows: z.array(z.array(z.string())).max(20),
  mapped: z.array(MappedLine).max(20),
  /** What is missing before the file can be read, as "No column is chosen for the date." */
  problems: z.array(z.string()),
  lineCount: z.int(),
  unreadableCount: z.int(),
  accounts: z.array(FileAccount),
  /** The property that was chosen for the rest of the bank's lines last time. */
  propertyId: EntityId.nullable(),
  /** When this very file was imported before. */
  importedAt: IsoInstant.nullable(),
})
export type ImportPreview = z.infer<typeof ImportPreview>
