import { existsSync } from 'node:fs'
import { addDays } from '#shared/dates'
import { ExportFormat } from '#shared/optimizer/optimizations'
import type { RunFile } from '#shared/optimizer/run-files'
import { AppError } from '../app-error.ts'
import { readSealed, sealedPath } from '../database/document-store.ts'
import { runFilesFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { removeUnnamedBytes } from './remove-expired.ts'
import { findKeptFile, listKeptFiles, markFileRemoved } from './run-file-queries.ts'

type Kept = NonNullable<Awaited<ReturnType<typeof findKeptFile>>>

/** The files of a run that are kept, the newest first. */
export async function listRunFiles(
  file: OpenFile,
  runId: string,
  days: number,
): Promise<RunFile[]> {
  const rows = await listKeptFiles(file.db, runId)
  return rows.map((row) => toRunFile(file, row, days))
}

/** @throws AppError NOT_FOUND, or FILE_DAMAGED when the bytes are missing or were changed */
export async function readRunFile(
  file: OpenFile,
  fileId: string,
): Promise<{ name: string; content: Buffer }> {
  const { name, sha256 } = await requireKept(file, fileId)
  if (!existsSync(pathOf(file, sha256)))
    throw new AppError('FILE_DAMAGED', {
      message: 'The kept file is missing beside the data file. Export the run again.',
    })
  return { name, content: readSealed(file, runFilesFolderOf(file.path), sha256 ?? '') }
}

/** @throws AppError NOT_FOUND */
export async function removeRunFile(
  file: OpenFile,
  fileId: string,
  days: number,
): Promise<RunFile> {
  const row = await requireKept(file, fileId)
  const removed = toRunFile(file, row, days)
  await file.gate.run(() =>
    file.db.transaction().execute((tx) => markFileRemoved(tx, fileId, file.now().toISOString())),
  )
  await removeUnnamedBytes(file)
  return removed
}

async function requireKept(file: OpenFile, fileId: string): Promise<Kept> {
  const row = await findKeptFile(file.db, fileId)
  if (row === undefined) throw new AppError('NOT_FOUND')
  return row
}

const toRunFile = (
  file: OpenFile,
  { id, name, kind, sizeBytes, createdAt, sha256 }: Kept,
  days: number,
): RunFile => ({
  id,
  name,
  kind: ExportFormat.parse(kind),
  sizeBytes,
  createdAt,
  expiresOn: addDays(createdAt.slice(0, 10), days),
  isMissing: !existsSync(pathOf(file, sha256)),
})

const pathOf = (file: OpenFile, sha256: string | null): string =>
  sealedPath(runFilesFolderOf(file.path), sha256 ?? '')
