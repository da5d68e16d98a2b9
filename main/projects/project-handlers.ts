import { v7 as uuidv7 } from 'uuid'
import type { NewProject, Project, ProjectEdit } from '#shared/projects'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findProperty } from '../properties/property-queries.ts'
import { deleteProjectRow, findProject, insertProject, updateProject } from './project-queries.ts'

/** @throws AppError NOT_FOUND when the property is no longer there */
export async function createProject(file: OpenFile, input: NewProject): Promise<Project> {
  const project: Project = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Add project ${project.name}` }, async (tx, { at }) => {
    if (!(await findProperty(tx, project.propertyId))) throw new AppError('NOT_FOUND')
    await insertProject(tx, { ...project, createdAt: at, updatedAt: at })
  })
  return project
}

/** @throws AppError NOT_FOUND */
export async function editProject(file: OpenFile, edit: ProjectEdit): Promise<Project> {
  const project = await requireProject(file.db, edit.id)
  if (isUnchanged(project, edit)) return project
  await runCommand(file, { label: `Edit project ${edit.name}` }, (tx, { at }) =>
    updateProject(tx, { ...edit, updatedAt: at }),
  )
  return { ...project, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteProject(file: OpenFile, projectId: string): Promise<Project> {
  const project = await requireProject(file.db, projectId)
  await runCommand(file, { label: `Delete project ${project.name}` }, (tx) =>
    deleteProjectRow(tx, projectId),
  )
  return project
}

async function requireProject(db: DataBase, id: string): Promise<Project> {
  const project = await findProject(db, id)
  if (project === undefined) throw new AppError('NOT_FOUND')
  return project
}
