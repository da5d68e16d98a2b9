import type { DataBase } from '../database/schema.ts'

/** How a sheet with these columns was read the last time. */
export const findSheetMapping = (db: DataBase, portfolioId: string, fingerprint: string) =>
  db
    .selectFrom('import_mappings')
    .select(['id', 'kind', 'name', 'mappingJson'])
    .where('portfolioId', '=', portfolioId)
    .where('kind', '<>', 'bank')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
