import { readdirSync } from 'node:fs'
import { pathsOfBackup } from '#main/backups/backup-folder'
import { hashTables } from '#main/backups/table-hashes'
import { openEncrypted } from '#main/database/cipher'
import { backupsFolderOf, documentsFolderOf } from '#main/database/file-paths'
import { startTestApp } from '../optimizations/test-app.ts'

/** An app with a file of its own and documents in it, and how its backups are reached. */
export async function startKept() {
  const app = await startTestApp()
  const { api, context, portfolioId } = app
  const path = context.files.requireOpen().path
  const folder = backupsFolderOf(path)
  const addDocument = (name: string) =>
    api.documents.add({
      portfolioId,
      subject: {},
      kind: 'document',
      name,
      expiresDate: null,
      notes: '',
      file: new File([`%PDF-1.4 ${name}`], name, { type: 'application/pdf' }),
    })
  const list = () => api.backups.list({ path: null })
  const refOf = (id: string) => ({ path: null, id, place: 'own' as const })
  /** What the tables and the documents of the open file are. */
  const state = () => ({
    tables: hashTables(context.files.requireOpen().raw),
    documents: readdirSync(documentsFolderOf(path)).toSorted(),
  })
  return { ...app, path, folder, addDocument, list, refOf, state }
}
export type Kept = Awaited<ReturnType<typeof startKept>>

/** The tables of a backup, opened as any data file is. */
export function tablesOf(folder: string, id: string, keyHex: string) {
  const raw = openEncrypted(pathsOfBackup(folder, id).file, { keyHex, readonly: true })
  const tables = hashTables(raw)
  raw.close()
  return tables
}
