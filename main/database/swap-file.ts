import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { documentsFolderOf, keyPathOf, runFilesFolderOf } from './file-paths.ts'
import { flushFolder, replaceFile } from './write-file.ts'

/** Where what is to take the place of a file is laid out first. */
export const stagingFolderOf = (path: string): string => `${path}.restoring`
export const stagedPath = (path: string, part: string): string => join(stagingFolderOf(path), part)

/** What is laid out, by its name there, and its place as a part of the file. */
const stagedParts = [
  ['documents', documentsFolderOf],
  ['run-files', runFilesFolderOf],
  ['key', keyPathOf],
  ['file', (path: string) => path],
] as const

/** The note that everything is laid out: from here on the exchange is carried through. It names the quarantine. */
const readyNote = (path: string): string => stagedPath(path, 'ready')

/** Whether an exchange was begun in earnest and cut off, so that the file may be in either place. */
export const isSwapCutOff = (path: string): boolean => existsSync(readyNote(path))

/**
 * Moves a closed file with all that belongs to it into quarantine, byte for byte, and what is laid out into
 * its place. Killed at any point it is carried through by `finishSwap`, or nothing was changed.
 *
 * @returns the folder in quarantine
 */
export function swapStaged(path: string, now: string): string {
  const quarantine = freeQuarantine(path, now)
  replaceFile(readyNote(path), quarantine)
  finishSwap(path)
  return quarantine
}

/** Carries an exchange through that was cut off, or removes what was laid out for one that did not begin. */
export function finishSwap(path: string): void {
  if (!existsSync(stagingFolderOf(path))) return
  if (isSwapCutOff(path)) carryThrough(path, readFileSync(readyNote(path), 'utf8'))
  rmSync(stagingFolderOf(path), { recursive: true, force: true })
  flushFolder(dirname(path))
}

/** Every step is one rename, and none is done twice: what is laid out tells which are still to do. */
function carryThrough(path: string, quarantine: string): void {
  mkdirSync(quarantine, { recursive: true, mode: 0o700 })
  flushFolder(dirname(quarantine))
  const setAside = (part: string) => {
    if (existsSync(part)) renameSync(part, join(quarantine, basename(part)))
  }
  // The logs go before the file: beside another file they would be taken for its own.
  if (existsSync(stagedPath(path, 'file')))
    for (const log of [`${path}-wal`, `${path}-shm`, `${path}-journal`]) setAside(log)
  for (const [name, placeOf] of stagedParts) {
    const staged = stagedPath(path, name)
    if (!existsSync(staged)) continue
    setAside(placeOf(path))
    flushFolder(quarantine)
    renameSync(staged, placeOf(path))
    flushFolder(dirname(path))
  }
}

function freeQuarantine(path: string, now: string): string {
  const label = basename(path, '.freehold')
  const second = now.slice(0, 19).replaceAll(':', '-').replace('T', ' ')
  const folder = join(dirname(path), 'quarantine', `${label} ${second}`)
  for (let n = 1; ; n++) {
    const free = n === 1 ? folder : `${folder} (${n})`
    if (!existsSync(free)) return free
  }
}
