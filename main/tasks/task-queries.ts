import { Task } from '#shared/tasks/tasks'
import { namedSubject, type TaskSubject } from '#shared/scenarios/subjects'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Task.keyof().options

/** Open tasks first, the most urgent on top, those without a day last. */
export function listTaskRows(
  db: DataBase,
  portfolioId: string,
  subject: TaskSubject | undefined,
): Promise<Task[]> {
  const named = subject === undefined ? null : namedSubject(subject)
  let query = db.selectFrom('tasks').select(columns).where('portfolioId', '=', portfolioId)
  if (named !== null && named.column !== 'transactionId')
    query = query.where(named.column, '=', named.id)
  return query
    .orderBy('status', 'desc')
    .orderBy((eb) => eb('dueDate', 'is', null))
    .orderBy('dueDate')
    .orderBy('id')
    .execute()
}

export const findTask = (db: DataBase, id: string): Promise<Task | undefined> =>
  db.selectFrom('tasks').select(columns).where('id', '=', id).executeTakeFirst()

export const insertTask = (db: DataTransaction, task: NewRow<'tasks'>) =>
  db.insertInto('tasks').values(task).execute()

type Changed = Partial<Omit<Task, 'id' | 'portfolioId'>> & { readonly id: string }

export const updateTask = (
  db: DataTransaction,
  { id, ...fields }: Changed & { readonly updatedAt: string },
) => db.updateTable('tasks').set(fields).where('id', '=', id).execute()

export const deleteTaskRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('tasks').where('id', '=', id).execute()
