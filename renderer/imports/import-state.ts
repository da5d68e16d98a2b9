import type { BatchEntry, ImportProgress, OutcomeCounts } from '#shared/imports/bank-imports'
import type { FileReading, ImportPreview } from '#shared/imports/import-preview'
import { createKeptState } from '../ui/kept-state.ts'

export type ImportStep = 'choose' | 'check' | 'review' | 'done'

/** What the owner chose about a file before its lines are looked at. */
export type ImportChoices = {
  readonly reading: FileReading
  /** Ours for each account of the file. */
  readonly accounts: Readonly<Record<string, string | null>>
  readonly propertyId: string | null
  readonly bankName: string
  /** False while the dates read as well in another order and the owner has not said which. */
  readonly isDateOrderChosen: boolean
}

export type ImportState = {
  readonly step: ImportStep
  /** Files that wait for their turn. */
  readonly queue: readonly File[]
  readonly preview: ImportPreview | null
  readonly choices: ImportChoices | null
  readonly counts: OutcomeCounts | null
  readonly batch: BatchEntry | null
  /** Of what is being done; null when nothing is. */
  readonly progress: ImportProgress | null
  readonly busy: 'opening' | 'rereading' | 'reviewing' | 'writing' | null
  readonly error: unknown
}

export const newImport: ImportState = {
  step: 'choose',
  queue: [],
  preview: null,
  choices: null,
  counts: null,
  batch: null,
  progress: null,
  busy: null,
  error: null,
}

/** The import being prepared for one portfolio; it goes on while other pages are looked at. */
export const useImportState = createKeptState<ImportState>(newImport)

/** What is proposed for a file that was just looked at. */
export function choicesOf(preview: ImportPreview): ImportChoices {
  const dates = preview.guesses.find(({ about }) => about === 'dateOrder')
  return {
    reading: preview.reading,
    accounts: Object.fromEntries(
      preview.accounts.map(({ number, accountId }) => [number, accountId]),
    ),
    propertyId: preview.propertyId,
    bankName: preview.known ?? '',
    isDateOrderChosen: preview.known !== null || dates === undefined || dates.isCertain,
  }
}

/** Columns only a table has; other formats say themselves what is what. */
export const isTable = ({ format }: ImportPreview): boolean => format === 'csv' || format === 'xlsx'
