import { randomUUID } from 'node:crypto'
import type { OpenFile } from '../database/open-file.ts'
import type { FileFacts } from './import-calls.ts'
import type { ImportThread } from './import-thread.ts'
import type { ReviewChoices } from './review.ts'

/** A file on its way into the books, and what of it main has to remember. */
export type OpenImport = {
  readonly file: OpenFile
  readonly portfolioId: string
  readonly fileName: string
  readonly thread: ImportThread
  facts: FileFacts
  choices: ReviewChoices | null
}

/** The imports of this session that are not done; only the last few are kept. */
export type ImportShelf = {
  readonly put: (entry: OpenImport) => string
  readonly find: (importId: string) => OpenImport | undefined
  readonly drop: (importId: string) => Promise<void>
  readonly dropAll: () => Promise<void>
}

export function createImportShelf(kept = 6): ImportShelf {
  const entries = new Map<string, OpenImport>()
  const drop = async (importId: string) => {
    const entry = entries.get(importId)
    entries.delete(importId)
    await entry?.thread.end()
  }
  return {
    put: (entry) => {
      const importId = randomUUID()
      entries.set(importId, entry)
      for (const oldest of [...entries.keys()].slice(0, -kept)) void drop(oldest)
      return importId
    },
    find: (importId) => entries.get(importId),
    drop,
    dropAll: async () => {
      await Promise.all([...entries.keys()].map(drop))
    },
  }
}
