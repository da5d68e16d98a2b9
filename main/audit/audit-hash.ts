import { hash } from 'node:crypto'
import type { AuditRowWithCommand } from './audit-queries.ts'

/** What the first row of a log names as the hash of the row before it. */
export const hashBeforeFirst = '0'.repeat(64)

/** SHA-256 over the row before, this row, and the command it belongs to. */
export const hashAuditRow = (row: Omit<AuditRowWithCommand, 'hash'>): string =>
  hash(
    'sha256',
    JSON.stringify([
      row.previousHash,
      row.number,
      row.commandId,
      row.kind,
      row.label,
      row.targetId,
      row.at,
      row.tableName,
      row.entityId,
      row.before,
      row.after,
    ]),
    'hex',
  )
