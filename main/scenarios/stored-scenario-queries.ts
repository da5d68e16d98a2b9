import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

export type ScenarioRow = Omit<Row<'scenarios'>, 'createdAt' | 'updatedAt'>

const columns = [
  'id',
  'portfolioId',
  'propertyId',
  'dealId',
  'optimizationId',
  'name',
  'preset',
  'parentScenarioId',
  'overridesJson',
  'notes',
] as const

export const listScenarioRows = (db: DataBase, portfolioId: string): Promise<ScenarioRow[]> =>
  db
    .selectFrom('scenarios')
    .select(columns)
    .where('portfolioId', '=', portfolioId)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const findScenarioRow = (db: DataBase, id: string): Promise<ScenarioRow | undefined> =>
  db.selectFrom('scenarios').select(columns).where('id', '=', id).executeTakeFirst()

export const listScenarioIdsOf = async (
  db: DataBase,
  column: 'propertyId' | 'dealId',
  id: string,
): Promise<string[]> =>
  (await db.selectFrom('scenarios').select('id').where(column, '=', id).execute()).map(
    (row) => row.id,
  )

export const insertScenarioRow = (tx: DataTransaction, row: NewRow<'scenarios'>) =>
  tx.insertInto('scenarios').values(row).execute()

export const updateScenarioRow = (
  tx: DataTransaction,
  id: string,
  changes: Partial<ScenarioRow> & { readonly updatedAt: string },
) => tx.updateTable('scenarios').set(changes).where('id', '=', id).execute()

export const deleteScenarioRows = (tx: DataTransaction, ids: readonly string[]) =>
  tx.deleteFrom('scenarios').where('id', 'in', ids).execute()
