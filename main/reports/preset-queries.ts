import { ReportChoice, type ReportPreset, type ReportPresetEdit } from '#shared/reports/reports'
import type { DataBase, DataTransaction, Row } from '../database/schema.ts'

/** The kind of the jobs that write kept reports to folders. */
export const deliveryKind = 'reports.deliver'

/** A kept report has one job at most. */
export const deliveryJobId = (presetId: string): string => `${deliveryKind} ${presetId}`

const columns = ['id', 'portfolioId', 'name', 'choiceJson'] as const

/** In the order of their names. */
export const selectPresets = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('report_presets')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')

export async function listPresets(db: DataBase, portfolioId: string): Promise<ReportPreset[]> {
  const rows = await selectPresets(db, portfolioId).execute()
  return rows.flatMap((row) => toPreset(row) ?? [])
}

export async function findPreset(db: DataBase, id: string): Promise<ReportPreset | null> {
  const row = await db
    .selectFrom('report_presets')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : toPreset(row)
}

type Stored = Pick<Row<'report_presets'>, (typeof columns)[number]>

/** A choice of another version's making counts as none. */
function toPreset({ choiceJson, ...preset }: Stored): ReportPreset | null {
  const choice = ReportChoice.safeParse(JSON.parse(choiceJson))
  return choice.success ? { ...preset, choice: choice.data } : null
}

export const insertPreset = (
  tx: DataTransaction,
  { choice, ...preset }: ReportPreset,
  at: string,
) =>
  tx
    .insertInto('report_presets')
    .values({ ...preset, choiceJson: JSON.stringify(choice), createdAt: at, updatedAt: at })
    .execute()

export const updatePreset = (
  tx: DataTransaction,
  { id, name, choice }: ReportPresetEdit,
  at: string,
) =>
  tx
    .updateTable('report_presets')
    .set({ name, choiceJson: JSON.stringify(choice), updatedAt: at })
    .where('id', '=', id)
    .execute()

export const deletePresetRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('report_presets').where('id', '=', id).execute()
