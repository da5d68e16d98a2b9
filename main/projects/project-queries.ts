import { Project, type ProjectEdit } from '#shared/projects'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export const findProject = (db: DataBase, id: string): Promise<Project | undefined> =>
  db.selectFrom('projects').select(Project.keyof().options).where('id', '=', id).executeTakeFirst()

export const insertProject = (db: DataTransaction, project: NewRow<'projects'>) =>
  db.insertInto('projects').values(project).execute()

export const updateProject = (
  db: DataTransaction,
  { id, ...fields }: ProjectEdit & { readonly updatedAt: string },
) => db.updateTable('projects').set(fields).where('id', '=', id).execute()

export const deleteProjectRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('projects').where('id', '=', id).execute()
