import type { FileReading, Guess, MappedLine } from '#shared/imports/import-preview'
import type {
  ImportProgress,
  Outcome,
  OutcomeCounts,
  ReviewRow,
} from '#shared/imports/bank-imports'
import type { StatementFormat } from '#shared/imports/imports'
import type { SideConnection } from '../database/side-connection.ts'
import type { Decision } from './assign-lines.ts'
import type { ImportedFile } from './commit-import.ts'
import type { ReviewChoices } from './review.ts'
import type { SavedMapping } from './saved-mapping.ts'
import type { StatementAccount } from './statement-line.ts'

/** What a file is before the books are asked about it. */
export type FileFacts = {
  readonly format: StatementFormat
  readonly sha256: string
  /** The same for all files of a bank that have the same columns. */
  readonly fingerprint: string
  readonly reading: FileReading
  readonly guesses: Guess[]
  readonly columns: string[]
  readonly sheets: string[]
  readonly sampleRows: string[][]
  readonly mapped: MappedLine[]
  readonly problems: string[]
  readonly lineCount: number
  readonly unreadableCount: number
  readonly accounts: (StatementAccount & { readonly lines: number })[]
}

/** The calls that main makes to the thread of an import: name, what it brings, what it answers. */
export type ImportCalls = {
  look: { input: { reading: FileReading | null }; answer: FileFacts }
  compare: {
    input: { connection: SideConnection; portfolioId: string; choices: ReviewChoices }
    answer: OutcomeCounts
  }
  rows: {
    input: { outcome: Outcome | null; search: string; offset: number; limit: number }
    answer: { rows: ReviewRow[]; total: number }
  }
  assign: {
    input: { rows: readonly number[] | Outcome; decision: Decision; learn: boolean }
    answer: { counts: OutcomeCounts; alsoChanged: number; learned: string[] }
  }
  commit: {
    input: {
      connection: SideConnection
      batchId: string
      imported: ImportedFile
      mapping: SavedMapping
      bankName: string | null
    }
    answer: null
  }
  settle: { input: { connection: SideConnection }; answer: null }
}
export type ImportCall = keyof ImportCalls

/** What the thread is started with. */
export type ImportStart = {
  readonly bytes: Uint8Array
  readonly currency: string
  /** One whole number, 1 once the owner has given up. */
  readonly cancelled: SharedArrayBuffer
}

export type ImportRequest = {
  readonly id: number
  readonly call: ImportCall
  readonly input: unknown
}

export type ImportAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown }
  | {
      readonly id: number
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly data: unknown
    }
