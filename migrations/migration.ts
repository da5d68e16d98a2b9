import type { Kysely } from 'kysely'

/** One change of the file's layout. `now` is an instant in UTC for rows that the change brings along. */
export type Migration = {
  readonly name: string
  readonly up: (db: Kysely<unknown>, now: string) => Promise<void>
}
