import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { MapFile } from '#shared/map/map-files'
import { AppError } from '../app-error.ts'
import type { MapThread } from '../map/map-thread.ts'
import type { KnownMapFile, SettingsStore } from '../settings/settings-store.ts'
import { checkMapFile } from './map-file-check.ts'

const mostFiles = 6

export const listMapFiles = (settings: SettingsStore): MapFile[] =>
  settings.get().mapFiles.map(toMapFile)

/** Remembers a file of the owner's for the map; one that is known already is checked and kept once. */
export async function addMapFile(
  settings: SettingsStore,
  thread: MapThread,
  path: string,
): Promise<MapFile> {
  const checked = await checkMapFile(path, thread)
  const others = settings.get().mapFiles.filter((known) => known.path !== path)
  if (others.length >= mostFiles)
    throw new AppError('MAP_FILE_REFUSED', {
      message: `The map shows ${mostFiles} files at most. Remove one first.`,
    })
  const added: KnownMapFile = { id: uuidv7(), name: basename(path), path, ...checked }
  settings.update({ mapFiles: [...others, added] })
  return toMapFile(added)
}

export function removeMapFile(settings: SettingsStore, id: string): MapFile[] {
  settings.update({ mapFiles: settings.get().mapFiles.filter((known) => known.id !== id) })
  return listMapFiles(settings)
}

/** @throws AppError NOT_FOUND, or MAP_FILE_REFUSED when the file cannot be read any more */
export async function readMapFile(
  settings: SettingsStore,
  { id, offset, length }: { readonly id: string; readonly offset: number; readonly length: number },
): Promise<Blob> {
  const known = settings.get().mapFiles.find((file) => file.id === id)
  if (known === undefined) throw new AppError('NOT_FOUND')
  try {
    return new Blob([await readRange(known.path, offset, length)])
  } catch (error) {
    throw new AppError('MAP_FILE_REFUSED', {
      message: `${known.name} cannot be read any more.`,
      cause: error,
    })
  }
}

async function readRange(path: string, offset: number, length: number) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const toMapFile = ({ path, ...file }: KnownMapFile): MapFile => ({
  ...file,
  isMissing: !existsSync(path),
})
