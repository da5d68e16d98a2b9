import type { RunAbout } from '#shared/optimizer/run-bundle'
import type { RunImport } from '#shared/optimizer/optimizations'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { listEntityRefs } from '../entities/entity-queries.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { refusal } from '../table-files/decode-text.ts'
import { canonicalJson, hashInput, hashResult } from './input-hash.ts'
import { findImportedRun } from './optimization-queries.ts'
import { readBundle, type RunBundle } from './read-bundle.ts'
import { joinTags, storeRun } from './stored-run.ts'

const maxBytes = 50_000_000

export type ImportedRun = { readonly runId: string; readonly isNew: boolean }

/** @throws AppError TOO_LARGE, IMPORT_REFUSED, NOT_FOUND or FILE_READ_ONLY */
export async function importBundle(
  context: AppContext,
  { portfolioId, file: given }: { portfolioId: string; file: File },
): Promise<ImportedRun> {
  const file = context.files.requireWritable()
  if (given.size > maxBytes)
    throw new AppError('TOO_LARGE', { message: 'This file is larger than 50 MB.' })
  const bundle = await readBundle(new Uint8Array(await given.arrayBuffer()))
  const imported = await keepBundle(file, portfolioId, bundle)
  if (imported.isNew) context.changes.announce('optimizations')
  return imported
}

/**
 * Keeps a run from another machine in a portfolio; one that is there already stays as it is. What it
 * was about is linked where it is in this portfolio, and named in words where it is not.
 *
 * @throws AppError IMPORT_REFUSED when it counts in another currency
 */
export async function keepBundle(
  file: OpenFile,
  portfolioId: string,
  { about, input, options, outcome }: RunBundle,
): Promise<ImportedRun> {
  const { currency } = await requirePortfolio(file.db, portfolioId)
  if (currency !== about.currency)
    throw refusal(
      `This run counts in ${about.currency}, and the portfolio in ${currency}. Import it into one in ${about.currency}.`,
    )
  const key = { portfolioId, runId: about.runId, resultHash: hashResult(outcome.result) }
  const known = await findImportedRun(file.db, key)
  if (known !== undefined) return { runId: known.id, isNew: false }
  const isHere = await hasSubject(file.db, portfolioId, about.subject)
  const { subject: _subject, ...rest } = options
  const imported: RunImport = {
    runId: about.runId,
    portfolioName: about.portfolioName,
    foreignSubject: isHere ? null : about.subjectName,
    appVersion: about.appVersion,
    importedAt: file.now().toISOString(),
  }
  const { name, source, startedAt, durationMs, note, seed } = about
  const tags = joinTags(about.tags)
  const origin = {
    portfolioId,
    name,
    source,
    startedAt,
    durationMs,
    input,
    fromRunId: null,
    inputHash: hashInput(input),
    optionsJson: canonicalJson(isHere ? { ...rest, subject: about.subject } : rest),
    brought: { note, tags, seed, importedJson: JSON.stringify(imported) },
  }
  return { runId: await storeRun(file, origin, outcome), isNew: true }
}

async function hasSubject(
  db: DataBase,
  portfolioId: string,
  subject: RunAbout['subject'],
): Promise<boolean> {
  if (subject === null) return false
  const table = subject.kind === 'deal' ? 'deals' : 'properties'
  const [found] = await listEntityRefs(db, table, [subject.id])
  return found?.portfolioId === portfolioId
}
