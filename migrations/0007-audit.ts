import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * The log of every change. The triggers on the entities, which Freehold writes anew after each
 * migration, fill `audit_pending`; at the end of a command its rows move, numbered and hashed, into
 * `audit_log`. `command_in_progress` has its one row only inside a command: the triggers refuse
 * every other write.
 */
export const audit: Migration = {
  name: '0007-audit',
  async up(db) {
    await sql`
      create table commands (
        number integer primary key not null,
        id text not null unique check (id <> ''),
        kind text not null check (kind in ('do', 'undo', 'redo')),
        label text not null,
        targetId text references commands (id) check ((targetId is null) = (kind = 'do')),
        changes integer not null check (changes > 0),
        at text not null
      ) strict`.execute(db)
    await sql`create index commands_by_targetId on commands (targetId)`.execute(db)
    await sql`
      create table audit_log (
        number integer primary key not null,
        commandId text not null references commands (id),
        tableName text not null,
        entityId text not null,
        before text check (before is not null or after is not null),
        after text,
        previousHash text not null,
        hash text not null
      ) strict`.execute(db)
    await sql`create index audit_log_by_commandId on audit_log (commandId)`.execute(db)
    await sql`create index audit_log_by_entityId on audit_log (tableName, entityId)`.execute(db)
    await sql`
      create table audit_pending (
        number integer primary key not null,
        tableName text not null,
        entityId text not null,
        before text,
        after text
      ) strict`.execute(db)
    await sql`
      create table command_in_progress (
        one integer primary key not null check (one = 1)
      ) strict`.execute(db)
    for (const table of ['commands', 'audit_log'])
      for (const event of ['update', 'delete'])
        await sql`
          create trigger ${sql.ref(`${table}_refuses_${event}`)}
          before ${sql.raw(event)} on ${sql.table(table)} begin
            select raise(abort, 'the log of changes cannot be edited');
          end`.execute(db)
  },
}
