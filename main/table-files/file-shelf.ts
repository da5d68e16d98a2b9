import { randomUUID } from 'node:crypto'

/** The files read in this session, so that the mapping can be tried again; only the last few are kept. */
export type FileShelf<Entry> = {
  readonly put: (entry: Entry) => string
  readonly find: (fileId: string) => Entry | undefined
}

export function createFileShelf<Entry>(kept = 4): FileShelf<Entry> {
  const entries = new Map<string, Entry>()
  return {
    put: (entry) => {
      const fileId = randomUUID()
      entries.set(fileId, entry)
      for (const oldest of [...entries.keys()].slice(0, -kept)) entries.delete(oldest)
      return fileId
    },
    find: (fileId) => entries.get(fileId),
  }
}
