import { randomUUID } from 'node:crypto'

export type ShelvedFile = { readonly name: string; readonly bytes: Uint8Array }

/** The files read in this session, so that the mapping can be tried again; only the last few are kept. */
export type DealFileShelf = {
  readonly put: (file: ShelvedFile) => string
  readonly find: (fileId: string) => ShelvedFile | undefined
}

export function createDealFileShelf(kept = 4): DealFileShelf {
  const files = new Map<string, ShelvedFile>()
  return {
    put: (file) => {
      const fileId = randomUUID()
      files.set(fileId, file)
      for (const oldest of [...files.keys()].slice(0, -kept)) files.delete(oldest)
      return fileId
    },
    find: (fileId) => files.get(fileId),
  }
}
