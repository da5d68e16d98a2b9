import { sql } from 'kysely'
import { AlertCause } from '#shared/alerts/alert-cause'
import type { AlertLife } from '#shared/alerts/reconcile-alerts'
import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

/** An alert as it is kept: its cause when it was last seen, and what has become of it. */
export type StoredAlert = AlertLife & {
  readonly id: string
  readonly portfolioId: string
  readonly key: string
  readonly severity: AlertCause['severity']
  readonly cause: AlertCause
  readonly firstOpenedAt: string
  readonly resolvedNote: string
}

const shownOfHistory = 500

/** Those whose cause is there. */
export const listCurrentAlerts = async (db: DataBase, portfolioId: string) =>
  (await selectCurrentAlerts(db, portfolioId).execute()).map(stored)

export const selectCurrentAlerts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('alerts')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .where('closedAt', 'is', null)

/** Those whose cause is gone, the last first. */
export const listClosedAlerts = async (db: DataBase, portfolioId: string) =>
  (await selectClosedAlerts(db, portfolioId).execute()).map(stored)

export const selectClosedAlerts = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('alerts')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .where('closedAt', 'is not', null)
    .orderBy('closedAt', 'desc')
    .limit(shownOfHistory)

/** All whose cause was there, and those closed ones that are of some causes; unread, for there may be many. */
export async function listKnownAlerts(
  db: DataBase,
  portfolioId: string,
  keys: readonly string[],
): Promise<Row<'alerts'>[]> {
  const current = await selectCurrentAlerts(db, portfolioId).execute()
  const seen = new Set(current.map(({ key }) => key))
  const others = keys.filter((key) => !seen.has(key))
  if (others.length === 0) return current
  return [...current, ...(await selectAlertsByKey(db, portfolioId, others).execute())]
}

export const selectAlertsByKey = (db: DataBase, portfolioId: string, keys: readonly string[]) =>
  db
    .selectFrom('alerts')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .where(sql<boolean>`key in (select value from json_each(${JSON.stringify(keys)}))`)

export async function findAlert(db: DataBase, id: string): Promise<StoredAlert | undefined> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst()
  return row && stored(row)
}

export const insertAlert = (tx: DataTransaction, row: NewRow<'alerts'>) =>
  tx.insertInto('alerts').values(row).execute()

export const updateAlert = (
  tx: DataTransaction,
  id: string,
  fields: Partial<Omit<Row<'alerts'>, 'id'>>,
) => tx.updateTable('alerts').set(fields).where('id', '=', id).execute()

const stored = ({ causeJson, ...row }: Row<'alerts'>): StoredAlert => ({
  ...row,
  cause: AlertCause.parse(JSON.parse(causeJson)),
})
