import type { BackupCounts } from '#shared/backups/backups'
import type { RawDatabase } from '../database/cipher.ts'

/** Files of older layouts lack some tables: what is not there counts nothing. */
const hasTable = (raw: RawDatabase, table: string): boolean =>
  raw.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(table) !==
  undefined

const countedTables = [
  'properties',
  'units',
  'leases',
  'loans',
  'transactions',
  'documents',
] as const

export function countEntities(raw: RawDatabase): BackupCounts {
  const count = (table: string): number =>
    hasTable(raw, table) ? Number(raw.prepare(`select count(*) from ${table}`).pluck().get()) : 0
  return Object.fromEntries(countedTables.map((table) => [table, count(table)])) as BackupCounts
}

export const readFileId = (raw: RawDatabase): string =>
  hasTable(raw, 'file_identity')
    ? String(raw.prepare('select fileId from file_identity').pluck().get() ?? '')
    : ''

export const readAuditNumber = (raw: RawDatabase): number =>
  hasTable(raw, 'audit_log')
    ? Number(raw.prepare('select coalesce(max(number), 0) from audit_log').pluck().get())
    : 0

/** The hashes of documents and of kept run files that rows name. */
export function listNamedHashes(raw: RawDatabase): { documents: string[]; runFiles: string[] } {
  const hashes = (table: string, where: string): string[] =>
    hasTable(raw, table)
      ? raw.prepare<[], string>(`select sha256 from ${table} where ${where}`).pluck().all()
      : []
  return {
    documents: hashes('documents', 'true'),
    runFiles: hashes('optimization_files', 'removedAt is null and sha256 is not null'),
  }
}

/** The number of the last command of which a change up to this one is in the log; 0 before the first. */
const commandOf = `select coalesce(max(c.number), 0) from commands c
  where c.id = (select commandId from audit_log where number <= ? order by number desc limit 1)`

export type ChangesSince = {
  readonly count: number
  readonly firstAt: string | null
}

/** How many commands came after a number of the log, and when the first of them did. */
export function readChangesSince(raw: RawDatabase, auditNumber: number): ChangesSince {
  const last = Number(raw.prepare(commandOf).pluck().get(auditNumber))
  const row = raw
    .prepare<[number], { count: number; firstAt: string | null }>(
      `select count(*) as count, min(at) as firstAt from commands where number > ?`,
    )
    .get(last)
  return row ?? { count: 0, firstAt: null }
}

export const listCommandsSince = (
  raw: RawDatabase,
  auditNumber: number,
  limit: number,
): { label: string; at: string }[] =>
  raw
    .prepare<[number, number], { label: string; at: string }>(
      `select label, at from commands where number > ? order by number desc limit ?`,
    )
    .all(Number(raw.prepare(commandOf).pluck().get(auditNumber)), limit)
