import { type BundlePart, bundleVersion, type RunAbout } from '#shared/optimizer/run-bundle'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { listEntityRefs } from '../entities/entity-queries.ts'
import { zipFiles } from '../exports/zip.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { hashJson, hashResult } from './input-hash.ts'
import { findRun } from './optimization-queries.ts'
import { getRun } from './stored-run.ts'

type Now = { readonly appVersion: string; readonly now: Date }

/**
 * A run as one file for another machine, see shared/optimizer/run-bundle.ts.
 *
 * @throws AppError NOT_FOUND
 */
export async function writeBundle(
  db: DataBase,
  runId: string,
  { appVersion, now }: Now,
): Promise<Uint8Array> {
  const row = await findRun(db, runId)
  if (row === undefined) throw new AppError('NOT_FOUND')
  const run = await getRun(db, runId)
  const { name: portfolioName, currency } = await requirePortfolio(db, run.portfolioId)
  const parts = {
    input: JSON.parse(row.inputJson),
    options: JSON.parse(row.optionsJson),
    result: JSON.parse(row.resultJson),
    explanation: JSON.parse(row.explanationJson),
  }
  const about: RunAbout = {
    format: 'freehold/run',
    version: bundleVersion,
    exportedAt: now.toISOString(),
    appVersion,
    solver: { name: row.solverName, version: row.solverVersion },
    optimizer: run.optimizer,
    runId,
    name: run.name,
    note: run.note,
    tags: run.tags,
    source: run.source,
    seed: row.seed,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    portfolioName,
    currency,
    subject: run.subject,
    subjectName: run.subject
      ? await nameOf(db, run.subject)
      : (run.imported?.foreignSubject ?? null),
    hashes: hashParts(parts),
  }
  const files = Object.entries({ about, ...parts })
  return zipFiles(
    files.map(([name, content]) => ({
      name: `${name}.json`,
      content: JSON.stringify(content, null, 2),
    })),
    now,
  )
}

/** A result's hash leaves its times out. */
export const hashParts = (parts: Record<BundlePart, unknown>): RunAbout['hashes'] => ({
  input: hashJson(parts.input),
  options: hashJson(parts.options),
  result: hashResult(parts.result as Parameters<typeof hashResult>[0]),
  explanation: hashJson(parts.explanation),
})

async function nameOf(
  db: DataBase,
  { kind, id }: NonNullable<RunAbout['subject']>,
): Promise<string | null> {
  const [found] = await listEntityRefs(db, kind === 'deal' ? 'deals' : 'properties', [id])
  return found?.name ?? null
}
