import { z } from 'zod'
import { type AlertRule, RuleName } from '#shared/alerts/alert-rules'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const Thresholds = z.record(z.string(), z.number())

/** What is set for a portfolio and its properties; rules of a newer Freehold are left out. */
export async function listAlertRules(db: DataBase, portfolioId: string): Promise<AlertRule[]> {
  const rows = await selectAlertRules(db, portfolioId).execute()
  return rows.flatMap(({ rule, propertyId, isOn, thresholdsJson }) => {
    const known = RuleName.safeParse(rule)
    if (!known.success) return []
    const thresholds = Thresholds.parse(JSON.parse(thresholdsJson))
    return [{ rule: known.data, propertyId, isOn: isOn === 1, thresholds }]
  })
}

export const selectAlertRules = (db: DataBase, portfolioId: string) =>
  db.selectFrom('alert_rules').selectAll().where('portfolioId', '=', portfolioId)

type Place = Pick<AlertRule, 'rule' | 'propertyId'> & { readonly portfolioId: string }

export const findAlertRule = (db: DataBase, { portfolioId, rule, propertyId }: Place) =>
  selectAlertRules(db, portfolioId)
    .where('rule', '=', rule)
    .where('propertyId', propertyId === null ? 'is' : '=', propertyId)
    .executeTakeFirst()

export const insertAlertRule = (tx: DataTransaction, row: NewRow<'alert_rules'>) =>
  tx.insertInto('alert_rules').values(row).execute()

export const updateAlertRule = (
  tx: DataTransaction,
  id: string,
  fields: Pick<NewRow<'alert_rules'>, 'isOn' | 'thresholdsJson' | 'updatedAt'>,
) => tx.updateTable('alert_rules').set(fields).where('id', '=', id).execute()

export const deleteAlertRule = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('alert_rules').where('id', '=', id).execute()
