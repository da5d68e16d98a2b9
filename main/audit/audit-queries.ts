import { sql } from 'kysely'
import type { RawDatabase } from '../database/cipher.ts'
import { prepareInsert } from '../database/insert-rows.ts'
import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

export const findCommand = (db: DataBase, id: string) =>
  db.selectFrom('commands').selectAll().where('id', '=', id).executeTakeFirst()

/** The newest commands below a number, newest first. */
export const listCommandsBefore = (db: DataBase, number: number, limit: number) =>
  db
    .selectFrom('commands')
    .selectAll()
    .where('number', '<', number)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

export const insertCommand = (db: DataTransaction, command: Omit<NewRow<'commands'>, 'number'>) =>
  db
    .insertInto('commands')
    .values((eb) => ({
      ...command,
      number: eb
        .selectFrom('commands')
        .select(sql<number>`coalesce(max(number), 0) + 1`.as('next')),
    }))
    .execute()

/** Opens the gate that the audit triggers check; it closes with the transaction. */
export const insertCommandInProgress = (db: DataTransaction) =>
  db.insertInto('command_in_progress').values({ one: 1 }).execute()

export const deleteCommandInProgress = (db: DataTransaction) =>
  db.deleteFrom('command_in_progress').execute()

export const findPendingChange = (db: DataBase) =>
  db.selectFrom('audit_pending').select('tableName').limit(1).executeTakeFirst()

/** The changes of the command in progress that are not in the log yet, in order. */
export const listPendingChanges = (db: DataBase, limit: number) =>
  db.selectFrom('audit_pending').selectAll().orderBy('number').limit(limit).execute()

export const deletePendingChanges = (db: DataTransaction, through: number) =>
  db.deleteFrom('audit_pending').where('number', '<=', through).execute()

export const findLastAuditRow = (db: DataBase) =>
  db
    .selectFrom('audit_log')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Writes pending changes into the log, each with what it gets on its way there. */
export function prepareAuditInsert(raw: RawDatabase, tx: DataTransaction) {
  const insert = prepareInsert(raw, tx, {
    table: 'audit_log',
    columns: [
      'number',
      'commandId',
      'tableName',
      'entityId',
      'before',
      'after',
      'previousHash',
      'hash',
    ],
  })
  return (rows: readonly Row<'audit_log'>[]): void =>
    insert(
      rows.map((row) => [
        row.number,
        row.commandId,
        row.tableName,
        row.entityId,
        row.before,
        row.after,
        row.previousHash,
        row.hash,
      ]),
    )
}

/** Some rows of a command from a number on, forwards or backwards. */
export const listAuditRowsOf = (
  db: DataBase,
  commandId: string,
  { from, direction, limit }: AuditPage,
) =>
  db
    .selectFrom('audit_log')
    .selectAll()
    .where('commandId', '=', commandId)
    .where('number', direction === 'asc' ? '>' : '<', from)
    .orderBy('number', direction)
    .limit(limit)
    .execute()

type AuditPage = {
  /** The number before the first that is wanted. */
  readonly from: number
  readonly direction: 'asc' | 'desc'
  readonly limit: number
}

export type AuditRowWithCommand = Row<'audit_log'> &
  Pick<Row<'commands'>, 'kind' | 'label' | 'targetId' | 'at'>

/** The rows after a number, in order, each with the command it belongs to. */
export const listAuditRowsAfter = (
  db: DataBase,
  number: number,
  limit: number,
): Promise<AuditRowWithCommand[]> =>
  db
    .selectFrom('audit_log')
    .innerJoin('commands', 'commands.id', 'audit_log.commandId')
    .selectAll('audit_log')
    .select(['commands.kind', 'commands.label', 'commands.targetId', 'commands.at'])
    .where('audit_log.number', '>', number)
    .orderBy('audit_log.number')
    .limit(limit)
    .execute()

/** Which tables the rows after a number have changed; of bookings, the properties before and after too. */
export const listAuditedChangesAfter = (db: DataBase, number: number, limit: number) =>
  db
    .selectFrom('audit_log')
    .select('tableName')
    .select(propertyIn('before').as('propertyBefore'))
    .select(propertyIn('after').as('propertyAfter'))
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute()

const propertyIn = (side: 'before' | 'after') =>
  sql<string | null>`case when ${sql.ref('tableName')} = 'transactions'
    then ${sql.ref(side)} ->> '$.propertyId' end`

export const countAuditRows = (db: DataBase) =>
  db
    .selectFrom('audit_log')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()

/** Commands whose number of changes is not the number of their rows in the log. */
export const findCommandWithWrongCount = (db: DataBase) =>
  db
    .selectFrom('commands')
    .select('commands.id')
    .where('changes', '<>', (eb) =>
      eb
        .selectFrom('audit_log')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('audit_log.commandId', '=', 'commands.id'),
    )
    .limit(1)
    .executeTakeFirst()
