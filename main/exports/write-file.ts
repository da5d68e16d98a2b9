import { open, rename, rm } from 'node:fs/promises'
import { AppError } from '../app-error.ts'

/**
 * Writes an export so that under its name there is always either the old file or the new one, whole:
 * first under a name ending in `.part`, then renamed. A link at the place is replaced, not followed.
 *
 * @throws AppError EXPORT_FAILED with the reason; the old file is untouched and no part is left
 */
export async function writeExport(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`
  try {
    await rm(part, { force: true })
    await writeNewFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw asExportError(error)
  }
}

/** `wx` refuses to follow a link that someone put at the place meanwhile. */
async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Why a place refuses a file; undefined for what is no refusal of the disk. */
export function reasonOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === undefined) return undefined
  return reasons[code] ?? 'The drive answered with an error.'
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'The folder does not allow it.',
  EPERM: 'The folder does not allow it, or the file is open in another program.',
  EBUSY: 'The file is open in another program. Close it there first.',
  EROFS: 'The drive is read-only.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  ENOENT: 'The folder is no longer there.',
  ENOTDIR: 'The folder is no longer there.',
  EISDIR: 'There is a folder of that name.',
  ENAMETOOLONG: 'The name is too long.',
}

/** Not a refusal of the disk: a bug, and it stays one. */
function asExportError(error: unknown): unknown {
  const reason = reasonOf(error)
  if (reason === undefined) return error
  return new AppError('EXPORT_FAILED', {
    message: `The file was not written. ${reason} What was there before is unchanged.`,
    cause: error,
  })
}
