import { minorDigits } from '#shared/money'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os, toTypedError } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listAllBatches, listSkipped, skippedAsCsv, undoBatch } from './batches.ts'
import { findBatch } from './batch-queries.ts'
import { readBooks } from './book-queries.ts'
import {
  commitReviewed,
  openImport,
  readImport,
  requireImport,
  reviewImport,
} from './import-handlers.ts'
import { streamProgress } from './progress-stream.ts'

const imports = os.bankImports

export const bankImportRouter = imports.router({
  targets: imports.targets.handler(async ({ context, input }) => {
    const books = await readBooks(context.files.requireOpen().db, input.portfolioId)
    if (!books) throw new AppError('NOT_FOUND')
    const { properties, units, categories } = books
    return { properties: properties.map(({ id, name }) => ({ id, name })), units, categories }
  }),

  open: imports.open.handler(({ context, input }) =>
    openImport(context.imports, context.files.requireWritable(), input),
  ),

  read: imports.read.handler(({ context, input }) =>
    readImport(context.imports, context.files.requireWritable(), input),
  ),

  review: imports.review.handler(async function* ({ context, input, signal }) {
    const file = context.files.requireWritable()
    const { thread } = requireImport(context.imports, file, input.importId)
    yield* typed(
      streamProgress(
        async (report) => {
          const counts = await reviewImport(context.imports, file, input, report)
          return { kind: 'done' as const, counts }
        },
        thread.cancel,
        signal,
      ),
    )
  }),

  rows: imports.rows.handler(({ context, input: { importId, ...page } }) =>
    requireImport(context.imports, context.files.requireOpen(), importId).thread.call('rows', page),
  ),

  assign: imports.assign.handler(({ context, input: { importId, rows, learn, ...decision } }) => {
    const file = context.files.requireOpen()
    const { thread } = requireImport(context.imports, file, importId)
    return thread.call('assign', { rows, decision: withoutUnset(decision), learn })
  }),

  commit: imports.commit.handler(async function* ({ context, input, signal }) {
    const file = context.files.requireWritable()
    const { thread } = requireImport(context.imports, file, input.importId)
    yield* typed(
      streamProgress(
        async (report) => {
          const batch = await commitReviewed(context.imports, file, input, report)
          context.changes.announce('transactions', 'imports', 'metrics', 'properties', 'history')
          return { kind: 'done' as const, batch }
        },
        thread.cancel,
        signal,
      ),
    )
  }),

  close: imports.close.handler(async ({ context, input }) => {
    await context.imports.drop(input.importId)
    return null
  }),

  batches: imports.batches.handler(({ context, input }) =>
    listAllBatches(context.files.requireOpen().db, input.portfolioId),
  ),

  skipped: imports.skipped.handler(({ context, input }) =>
    listSkipped(context.files.requireOpen().db, input.batchId),
  ),

  saveSkipped: imports.saveSkipped.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    const batch = await findBatch(db, input.batchId)
    const suggested = toExportName(`Left out of ${batch?.fileName ?? 'the import'}`, 'csv')
    const filter = { name: 'CSV', extensions: ['csv'] }
    const path = await context.desktop.askSavePath('Save the rows left out', suggested, [filter])
    if (path === null || !batch) return null
    const { currency } = await requirePortfolio(db, batch.portfolioId)
    await writeExport(path, await skippedAsCsv(db, input.batchId, minorDigits(currency)))
    return path
  }),

  undo: imports.undo.handler(async ({ context, input }) => {
    await undoBatch(context.files.requireWritable(), input.batchId)
    context.changes.announce('transactions', 'imports', 'metrics', 'properties', 'history')
    return null
  }),
})

/** What is thrown inside a stream passes by the router's own translation of refusals. */
async function* typed<T>(stream: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    yield* stream
  } catch (error) {
    throw toTypedError(error)
  }
}

/** Fields that the call leaves out decide nothing; a null does. */
const withoutUnset = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
