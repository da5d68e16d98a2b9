import { createHash } from 'node:crypto'
import type { FileReading, Guess, MappedLine } from '#shared/imports/import-preview'
import type { ImportProgress } from '#shared/imports/bank-imports'
import { AppError } from '../app-error.ts'
import { foldLog, openSideConnection, type SideConnection } from '../database/side-connection.ts'
import type { OpenFile } from '../database/open-file.ts'
import { refusal } from '../table-files/decode-text.ts'
import { readBooks } from './book-queries.ts'
import { commitImport } from './commit-import.ts'
import type { FileFacts, ImportCalls, ImportStart } from './import-calls.ts'
import { ownLines } from './known-lines.ts'
import { readingProblems } from './map-table.ts'
import { detectReading, type ParsedFile, parseFile, readFile } from './read-file.ts'
import { readLedger } from './read-ledger.ts'
import { Review } from './review.ts'
import type { Statement } from './statement-line.ts'
import { cutTable } from './table-reading.ts'

const shown = { rows: 20, cellLength: 200 }

type Report = (progress: ImportProgress) => void

/** One file on its way into the books; it lives in a thread of its own. */
export class ImportDesk {
  private readonly start: ImportStart
  private readonly isCancelled: Int32Array
  private file: ParsedFile | null = null
  private guesses: Guess[] = []
  private read: { readonly reading: string; readonly statement: Statement } | null = null
  private review: Review | null = null

  constructor(start: ImportStart) {
    this.start = start
    this.isCancelled = new Int32Array(start.cancelled)
  }

  /** Looks at the file as it is best read, or as the owner says. */
  async look({ reading }: ImportCalls['look']['input'], report: Report): Promise<FileFacts> {
    this.review = null
    this.file = await this.parse(reading)
    if (reading === null || this.guesses.length === 0) {
      const detected = detectReading(this.file)
      this.guesses = detected.guesses
      reading ??= detected.reading
    }
    return this.facts(this.file, reading, report)
  }

  /** Again only where another delimiter or sheet is chosen. */
  private async parse(reading: FileReading | null): Promise<ParsedFile> {
    const { bytes, currency } = this.start
    if (this.file && (reading === null || isCutLike(this.file, reading))) return this.file
    return parseFile(bytes, currency, reading === null ? {} : choiceOf(reading))
  }

  private facts(file: ParsedFile, reading: FileReading, report: Report): FileFacts {
    const problems = 'table' in file ? readingProblems(reading) : []
    const statement = problems.length === 0 ? this.statementOf(file, reading, report) : empty
    const table = 'table' in file ? cutTable(file.table.rows, reading.headerLine) : null
    const columns = table?.columns ?? []
    return {
      format: file.format,
      sha256: createHash('sha256').update(this.start.bytes).digest('hex'),
      fingerprint: fingerprintOf(file, columns, statement),
      reading,
      guesses: this.guesses,
      columns: [...columns],
      sheets: 'table' in file ? [...file.table.sheets] : [],
      sampleRows: (table?.body ?? [])
        .slice(0, shown.rows)
        .map(({ cells }) => cells.map((cell) => cell.slice(0, shown.cellLength))),
      mapped: firstLines(statement),
      problems,
      lineCount: statement.lines.length,
      unreadableCount: statement.refused.length,
      accounts: accountsOf(statement),
    }
  }

  private statementOf(file: ParsedFile, reading: FileReading, report: Report): Statement {
    const key = JSON.stringify(reading)
    if (this.read?.reading === key) return this.read.statement
    const { currency } = this.start
    const statement = readFile(file, reading, currency, (done, total) =>
      this.progress(report, 'reading', done, total),
    )
    this.read = { reading: key, statement }
    return statement
  }

  /** Gives every row its outcome. Main lets no write happen meanwhile. */
  async compare(
    { connection, portfolioId, choices }: ImportCalls['compare']['input'],
    report: Report,
  ) {
    const statement = this.read?.statement
    if (!statement) throw new Error('the file was not read before it was compared')
    const lines = ownLines(statement.lines, ({ account }) => choices.accounts[account] ?? null)
    const total = lines.length
    this.progress(report, 'comparing', 0, total)
    this.review = await withFile(connection, async (file) => {
      const books = await readBooks(file.db, portfolioId)
      if (!books) throw new AppError('NOT_FOUND')
      const { currency } = books
      const ledger = await readLedger(file, { portfolioId, currency, lines })
      return new Review({ lines, refused: statement.refused }, books, ledger, choices.propertyId)
    })
    this.progress(report, 'comparing', total, total)
    return this.review.counts()
  }

  rows({ outcome, search, offset, limit }: ImportCalls['rows']['input']) {
    return this.reviewed.page(outcome, search, offset, limit)
  }

  assign({ rows, decision, learn }: ImportCalls['assign']['input']) {
    const review = this.reviewed
    const chosen = typeof rows === 'string' ? review.indexesOf(rows) : rows
    return review.assign(chosen, decision, learn)
  }

  async commit(
    { connection, ...input }: ImportCalls['commit']['input'],
    report: Report,
  ): Promise<null> {
    const review = this.reviewed
    await withFile(connection, async (file) => {
      const write = (done: number, total: number) => this.progress(report, 'writing', done, total)
      await commitImport(file, { ...input, review, report: write })
    })
    return null
  }

  /** After the write is answered: it takes a while, and nobody has to wait for it. */
  async settle({ connection }: ImportCalls['settle']['input']): Promise<null> {
    await withFile(connection, async (file) => foldLog(file))
    return null
  }

  private get reviewed(): Review {
    if (!this.review) throw new Error('the file was not compared before it was reviewed')
    return this.review
  }

  /** @throws AppError IMPORT_REFUSED once the owner has given up; nothing is written then */
  private progress(
    report: Report,
    step: ImportProgress['step'],
    done: number,
    total: number,
  ): void {
    if (Atomics.load(this.isCancelled, 0) === 1) throw refusal('The import was stopped.')
    report({ kind: 'progress', step, done, total })
  }
}

const isCutLike = (file: ParsedFile, { delimiter, sheet }: FileReading): boolean =>
  !('table' in file) || (file.table.delimiter === delimiter && file.table.sheet === sheet)

const choiceOf = ({ delimiter, sheet }: FileReading) => ({
  delimiter: delimiter || undefined,
  sheet: sheet ?? undefined,
})

const empty: Statement = { lines: [], refused: [], accounts: [] }

async function withFile<T>(
  connection: SideConnection,
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = openSideConnection(connection, () => new Date())
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** A bank's tables are known by their columns, its other files by the accounts in them. */
function fingerprintOf(
  file: ParsedFile,
  columns: readonly string[],
  { accounts }: Statement,
): string {
  const marks =
    'table' in file
      ? columns.map((column) => column.toLowerCase())
      : accounts.map(({ number }) => number).sort()
  return createHash('sha256')
    .update(JSON.stringify([file.format, ...marks]))
    .digest('hex')
}

function firstLines({ lines, refused }: Statement): MappedLine[] {
  const read = lines
    .slice(0, shown.rows)
    .map(({ line, date, amount, payee, description, reference }) => {
      return { line, date, amount, payee, description, reference, problem: null }
    })
  const unread = refused.slice(0, shown.rows).map(({ line, text, reason }) => {
    return {
      line,
      date: null,
      amount: null,
      payee: '',
      description: text,
      reference: '',
      problem: reason,
    }
  })
  return [...read, ...unread].sort((a, b) => a.line - b.line).slice(0, shown.rows)
}

function accountsOf({ lines, accounts }: Statement): FileFacts['accounts'] {
  const count = new Map<string, number>()
  for (const { account } of lines) count.set(account, (count.get(account) ?? 0) + 1)
  const named = accounts.map((account) => ({ ...account, lines: count.get(account.number) ?? 0 }))
  const unnamed = [...count].filter(
    ([number]) => !accounts.some((known) => known.number === number),
  )
  return [
    ...named,
    ...unnamed.map(([number, lines]) => ({ number, currency: null, closing: null, lines })),
  ]
}
