import type { DataBase } from '../database/schema.ts'
import { hashAuditRow, hashBeforeFirst } from './audit-hash.ts'
import { countAuditRows, findCommandWithWrongCount, listAuditRowsAfter } from './audit-queries.ts'

export type AuditChainReport =
  | { readonly ok: true; readonly rows: number; readonly lastHash: string }
  | { readonly ok: false; readonly number: number | null; readonly problem: string }

const pageRows = 1000

/** Recomputes the whole chain: every number present, every hash following from the row before. */
export async function verifyAuditChain(db: DataBase): Promise<AuditChainReport> {
  let number = 0
  let previousHash = hashBeforeFirst
  for (;;) {
    const rows = await listAuditRowsAfter(db, number, pageRows)
    for (const row of rows) {
      number += 1
      if (row.number !== number) return broken(number, 'a row is missing')
      if (row.previousHash !== previousHash)
        return broken(number, 'it does not follow its predecessor')
      if (row.hash !== hashAuditRow(row)) return broken(number, 'its content does not fit its hash')
      previousHash = row.hash
    }
    if (rows.length < pageRows) break
  }
  const { count } = await countAuditRows(db)
  if (count !== number) return broken(null, 'a row belongs to no command')
  if ((await findCommandWithWrongCount(db)) !== undefined)
    return broken(null, 'a command has not as many rows as it made')
  return { ok: true, rows: number, lastHash: previousHash }
}

const broken = (number: number | null, problem: string): AuditChainReport => ({
  ok: false,
  number,
  problem,
})
