import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Stored runs of the optimizers: what went in, what came out, and the files written from them. */
export const optimizations: Migration = {
  name: '0008-optimizations',
  async up(db) {
    await sql`
      create table optimizations (
        id text primary key not null check (id <> ''),
        portfolioId text not null references portfolios (id),
        optimizer text not null check (optimizer <> ''),
        name text not null,
        note text not null,
        inputJson text not null check (json_valid(inputJson)),
        inputHash text not null,
        optionsJson text not null check (json_valid(optionsJson)),
        source text not null check (source in ('pipeline', 'csv', 'example', 'command')),
        solverName text not null,
        solverVersion text not null,
        seed integer,
        status text not null check (status <> ''),
        objective real,
        gap real,
        problemClass text,
        stoppedBy text,
        startedAt text not null,
        finishedAt text,
        durationMs real,
        resultHash text,
        acceptedCommandId text references commands (id) deferrable initially deferred,
        acceptedAt text check ((acceptedAt is null) = (acceptedCommandId is null)),
        fromRunId text references optimizations (id),
        createdAt text not null,
        updatedAt text not null
      ) strict`.execute(db)
    await sql`
      create index optimizations_by_portfolioId
      on optimizations (portfolioId, optimizer, startedAt)`.execute(db)
    await sql`create index optimizations_by_inputHash on optimizations (inputHash)`.execute(db)
    await sql`create index optimizations_by_fromRunId on optimizations (fromRunId)`.execute(db)
    await sql`
      create index optimizations_by_acceptedCommandId
      on optimizations (acceptedCommandId)`.execute(db)
    await sql`
      create table optimization_results (
        optimizationId text primary key not null references optimizations (id) on delete cascade,
        resultJson text not null check (json_valid(resultJson)),
        explanationJson text not null check (json_valid(explanationJson))
      ) strict`.execute(db)
    await sql`
      create table optimization_files (
        id text primary key not null check (id <> ''),
        optimizationId text not null references optimizations (id) on delete cascade,
        path text not null,
        kind text not null,
        createdAt text not null,
        removedAt text
      ) strict`.execute(db)
    await sql`
      create index optimization_files_by_optimizationId
      on optimization_files (optimizationId)`.execute(db)
  },
}
