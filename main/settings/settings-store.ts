import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { RecentFile } from '#shared/files'
import { MailServer } from '#shared/mail/mail'
import { MapFile } from '#shared/map/map-files'
import { Settings } from '#shared/settings'

const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

/** Where a file of the map lies. The window never learns or names a path. */
export const KnownMapFile = MapFile.omit({ isMissing: true }).extend({ path: z.string() })
export type KnownMapFile = z.infer<typeof KnownMapFile>

/** Which was faster at simulations when both were timed, under these versions of app and browser. */
const TimedCard = z.object({ runtime: z.string(), faster: z.enum(['card', 'processor']) })

/** Everything this machine remembers beside the data files. */
const Stored = z.object({
  settings: Settings.prefault({}),
  window: WindowState.nullable().default(null),
  recent: z.array(RecentFile).default([]),
  mapFiles: z.array(KnownMapFile).default([]),
  mailServer: MailServer.nullable().default(null),
  lastFile: z.string().nullable().default(null),
  /** Where every backup is copied to; a folder on another disk, if the owner has chosen well. */
  secondBackupFolder: z.string().nullable().default(null),
  card: TimedCard.nullable().default(null),
})
export type Stored = z.infer<typeof Stored>

export type SettingsStore = {
  readonly get: () => Stored
  readonly update: (changes: Partial<Stored>) => Stored
}

/** Settings in one JSON file. A file that cannot be read is set aside and the defaults apply. */
export function openSettingsStore(path: string): SettingsStore {
  let stored = readStored(path)
  return {
    get: () => stored,
    update: (changes) => {
      stored = { ...stored, ...changes }
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(`${path}.part`, JSON.stringify(stored, null, 2), { mode: 0o600 })
      renameSync(`${path}.part`, path)
      return stored
    },
  }
}

function readStored(path: string): Stored {
  const text = readTextIfPresent(path)
  if (text === null) return Stored.parse({})
  try {
    return Stored.parse(JSON.parse(text))
  } catch {
    renameSync(path, `${path}.damaged`)
    return Stored.parse({})
  }
}

function readTextIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
