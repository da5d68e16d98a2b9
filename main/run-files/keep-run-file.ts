import { basename } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { ExportFormat } from '#shared/optimizer/optimizations'
import { writeSealed } from '../database/document-store.ts'
import { runFilesFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { insertRunFile } from './run-file-queries.ts'

type Made = {
  readonly runId: string
  readonly kind: ExportFormat
  /** Where the owner wanted it. */
  readonly path: string
  readonly content: Uint8Array
}

/**
 * Notes a file that was made from a run and keeps its bytes, sealed, beside the data file: the bytes
 * first, then the row that names them. A data file that is only looked at takes no note.
 *
 * @param days how long files are kept; 0 keeps the note alone
 */
export async function keepRunFile(
  file: OpenFile,
  { runId, kind, path, content }: Made,
  days: number,
): Promise<void> {
  if (file.readOnly) return
  // Under the gate, so that no removal of unnamed bytes comes between the bytes and their row.
  await file.gate.run(() => {
    const sha256 = days > 0 ? writeSealed(file, runFilesFolderOf(file.path), content) : null
    return file.db.transaction().execute((tx) =>
      insertRunFile(tx, {
        id: uuidv7(),
        optimizationId: runId,
        path,
        name: basename(path),
        kind,
        sizeBytes: content.length,
        sha256,
        createdAt: file.now().toISOString(),
        removedAt: null,
      }),
    )
  })
}
