import { rm, writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../app-error.ts'
import { reasonOf } from './write-file.ts'

/**
 * Writes an empty file and takes it away again: permissions alone do not tell whether a folder takes one.
 *
 * @throws AppError EXPORT_FAILED with the reason
 */
export async function checkFolder(folder: string): Promise<void> {
  if (!isAbsolute(folder)) throw refusal('It has to be named from the root of the drive.')
  const probe = join(folder, `.freehold-${uuidv7()}.part`)
  try {
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 })
    await rm(probe)
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === undefined ? error : refusal(reason, error)
  }
}

const refusal = (reason: string, cause?: unknown) =>
  new AppError('EXPORT_FAILED', {
    message: `This folder cannot be written to. ${reason} Choose another.`,
    cause,
  })
