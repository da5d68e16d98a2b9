import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const summaryColumns = [
  'id',
  'portfolioId',
  'subjectType',
  'subjectId',
  'subjectName',
  'name',
  'note',
  'asOf',
  'currency',
  'paths',
  'seed',
  'inputHash',
  'figuresJson',
  'createdAt',
] as const

const newestSimulations = 1000

export const listSimulationRows = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('simulations')
    .select(summaryColumns)
    .where('portfolioId', '=', portfolioId)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(newestSimulations)
    .execute()

export const findSimulationSummary = (db: DataBase, id: string) =>
  db
    .selectFrom('simulations')
    .select(summaryColumns)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()

export const findSimulationRow = (db: DataBase, id: string) =>
  db
    .selectFrom('simulations')
    .select([...summaryColumns, 'groundJson', 'resultJson', 'resultHash'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()

type Question = {
  readonly portfolioId: string
  readonly inputHash: string
  readonly subjectType: string
  readonly subjectId: string
}

/** The newest answer to the same question about the same subject. */
export const findSameSimulation = (db: DataBase, question: Question) =>
  db
    .selectFrom('simulations')
    .select(['id', 'resultJson'])
    .where('inputHash', '=', question.inputHash)
    .where('portfolioId', '=', question.portfolioId)
    .where('subjectType', '=', question.subjectType)
    .where('subjectId', '=', question.subjectId)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()

/** With which settings the subject was simulated last. */
export const findLastGround = (
  db: DataBase,
  { subjectType, subjectId }: Pick<Question, 'subjectType' | 'subjectId'>,
) =>
  db
    .selectFrom('simulations')
    .select('groundJson')
    .where('subjectId', '=', subjectId)
    .where('subjectType', '=', subjectType)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()

/** How often a subject was simulated, deleted ones too, so that no number comes twice. */
export const countSimulations = async (db: DataBase, subjectId: string): Promise<number> =>
  (
    await db
      .selectFrom('simulations')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('subjectId', '=', subjectId)
      .executeTakeFirstOrThrow()
  ).count

export const insertSimulation = (db: DataTransaction, row: NewRow<'simulations'>) =>
  db.insertInto('simulations').values(row).execute()

export const updateSimulationName = (
  db: DataTransaction,
  id: string,
  { name, note, at }: { name: string; note: string; at: string },
) =>
  db
    .updateTable('simulations')
    .set({ name, note, updatedAt: at })
    .where('id', '=', id)
    .where((where) => where.or([where('name', '<>', name), where('note', '<>', note)]))
    .execute()

export const markSimulationDeleted = (db: DataTransaction, id: string, at: string) =>
  db.updateTable('simulations').set({ deletedAt: at, updatedAt: at }).where('id', '=', id).execute()
